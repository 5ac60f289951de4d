package vn.phongtrao.attachment;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Sends files as browsers do: names in UTF-8, as they are (HTML, multipart/form-data). */
public final class Attachments {

    private static final String BOUNDARY = "----phongtrao";
    static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private Attachments() {
    }

    /** Attaches a file to a thing. @param thing path of a directive or report */
    public static Response send(RequestSpecification who, String thing, String name, byte[] content) {
        return send(who, thing, form(null, name, content, "application/octet-stream"));
    }

    static Response send(RequestSpecification who, String thing, byte[] form) {
        return who.config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
                .contentType(FORM).body(new ByteArrayInputStream(form)).post(thing + "/attachments");
    }

    /** A form. @param id of the attachment, or null */
    static byte[] form(String id, String name, byte[] content, String type) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        if (id != null) {
            form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n" + id + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }
}
