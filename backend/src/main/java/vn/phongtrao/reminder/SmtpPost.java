package vn.phongtrao.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;

/** Hands mails to the mail server of {@code quarkus.mailer}. */
final class SmtpPost implements Post {

    private final Mailer mailer;

    SmtpPost(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public void send(Letter letter) {
        mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text()).setFrom(letter.from())
                .addHeader("Message-ID", letter.messageId()));
    }
}
