package vn.phongtrao.devstack;

/** A MySQL-compatible server on which Phong Trào's database and its two users exist. */
interface DatabaseServer extends AutoCloseable {

    DatabaseAccess access();

    /** What it is and where, for the person at the terminal. */
    String description();

    @Override
    void close();
}
