/**
 * The servers that Phong Trào needs around its API, as real processes: one set of classes for {@code make run},
 * {@code make dev}, the browser tests and the backend's test suite.
 *
 * <p>R1. Nothing is installed on the machine: binaries come from Maven and npm and are unpacked under {@code .cache};
 * data and logs are kept under {@code .run}. Both are ignored by git.
 * <p>R2. Unpacking and first-time set-up happen in a temporary folder that is renamed when it is complete, so that an
 * interrupted start leaves nothing half-made.
 * <p>R3. Every server listens on the loopback interface only.
 * <p>R4. What was started is stopped, in reverse order, also when a start fails half-way.
 * <p>R5. A server that does not start or dies is named, with the last lines of its log.
 *
 * <p>Out of scope: production, which {@code docker-compose.yml} describes.
 */
package vn.phongtrao.devstack;
