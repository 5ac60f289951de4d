package vn.phongtrao.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;

/** Puts the contract check around every request that a test of the API makes. */
public final class ContractCheckEverywhere implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.replaceFiltersWith(new ContractCheck());
    }
}
