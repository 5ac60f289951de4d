package vn.phongtrao.sample;

import jakarta.enterprise.context.ApplicationScoped;

/** How the pages that the facts were read from are cited. */
@ApplicationScoped
class SampleSources {

    private final SampleFiles files;

    SampleSources(SampleFiles files) {
        this.files = files;
    }

    record Entry(String key, String title) {
    }

    String title(String key) {
        return files.list("sources.yaml", Entry.class).stream()
                .filter(source -> source.key().equals(key)).findFirst().orElseThrow().title();
    }
}
