package vn.phongtrao.reminder;

import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses how mails go out. */
final class PostOffice {

    PostOffice() {
    }

    @Produces
    @ApplicationScoped
    static Post post(@ConfigProperty(name = "phongtrao.mail.folder") Optional<Path> folder, Mailer mailer) {
        return folder.<Post>map(FolderPost::new).orElseGet(() -> new SmtpPost(mailer));
    }
}
