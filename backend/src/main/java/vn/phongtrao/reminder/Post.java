package vn.phongtrao.reminder;

/** Takes mails to where they go. */
interface Post {

    /** Returns when the letter is accepted; any exception means that it may not be. */
    void send(Letter letter);
}
