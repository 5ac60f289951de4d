package vn.phongtrao.shared.write;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A single resource as the API shows it. */
public interface Representation {

    /** Where it is read, such as {@code /api/v1/campaigns/{id}}. */
    @JsonIgnore
    String self();

    /** Version of the state that a change must name in {@code If-Match}. */
    @JsonIgnore
    long version();
}
