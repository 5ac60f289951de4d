package vn.phongtrao.directive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.phongtrao.succession.LegalBases;

/** Lets successions rest on documents that are registered. */
@ApplicationScoped
class CitableDirectives implements LegalBases {

    private final DirectiveDirectory directory;

    CitableDirectives(DirectiveDirectory directory) {
        this.directory = directory;
    }

    @Override
    public boolean isCitable(UUID directive) {
        return directory.isReadable(directive);
    }
}
