package vn.phongtrao.shared.upload;

/** Where an import that is done after its request stands. */
public enum ImportState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
