# Phong Trào: everything a developer runs. GNU Make; needs JDK 17+, Maven 3.8.6+, Node 20+.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

MVN := mvn -B -ntp -Dstyle.color=never -f backend/pom.xml
NPM := npm --prefix frontend

API := backend/target/quarkus-app/quarkus-run.jar
SPA := frontend/dist/index.html
MODULES := frontend/node_modules/.package-lock.json
BARE := backend/target/bare/quarkus-app/quarkus-run.jar
CLASSPATH := .cache/devstack.classpath
BUILT_CONTRACT := backend/target/openapi.yaml

API_SOURCES := backend/pom.xml $(shell find backend/src/main backend/src/test/java/vn/phongtrao/devstack -type f)
SPA_SOURCES := frontend/index.html frontend/vite.config.ts frontend/package.json \
  $(shell find frontend/src frontend/public frontend/vite -type f 2>/dev/null)

# Tests that start Keycloak, a database or the API.
SERVER_TESTS := io.quarkus.test.junit.QuarkusTest,server

# A plain java start: going through Maven would cost several seconds each time.
DEVSTACK = java -cp backend/target/test-classes:backend/target/classes:$$(cat $(CLASSPATH)) vn.phongtrao.devstack.DevStack

# The class path names files of one user's Maven repository, which may have gone since.
CLASSPATH_STALE := $(shell IFS=:; for jar in $$(cat $(CLASSPATH) 2>/dev/null); do [ -e "$$jar" ] || { echo stale; break; }; done)

##@ Running

.PHONY: run
run: $(API) $(CLASSPATH) $(SPA) ## Start MariaDB, Keycloak, API and SPA; Ctrl-C stops them. SAMPLE_DATA=none starts empty. API_PORT, SPA_PORT, KEYCLOAK_PORT, DB_PORT change the ports
	@exec $(DEVSTACK) run

.PHONY: dev
dev: $(API) $(CLASSPATH) $(MODULES) ## The same, with live reload of API and SPA
	@exec $(DEVSTACK) dev

##@ Checking

.PHONY: check
check: check-backend check-contract check-frontend ## What a commit must pass: compile, format, lint, types, unit tests without servers, contract. A few minutes

.PHONY: check-backend
check-backend:
	$(MVN) spotless:check package -DexcludedGroups=$(SERVER_TESTS) -Dsurefire.failIfNoSpecifiedTests=false

.PHONY: check-contract
check-contract: $(BUILT_CONTRACT) $(MODULES)
	@diff -u openapi.yaml $(BUILT_CONTRACT) \
	  || { echo 'openapi.yaml is not what the API says: run "make openapi" and commit the difference.'; exit 1; }
	$(NPM) run api:lint
	$(NPM) run api:check \
	  || { echo 'The types of the SPA are not those of openapi.yaml: run "make openapi" and commit the difference.'; exit 1; }

.PHONY: check-frontend
check-frontend: $(MODULES)
	$(NPM) run lint
	$(NPM) run typecheck
	$(NPM) test

.PHONY: test
test: check test-backend test-browser ## Everything: check, the whole backend suite, the browser tests. Under 25 minutes on 2 cores

.PHONY: test-backend
test-backend: ## The whole backend suite on real servers. TEST_DB_URL, TEST_DB_ADMIN_USER, TEST_DB_ADMIN_PASSWORD name another database server
	$(MVN) test

.PHONY: test-frontend
test-frontend: check-frontend ## Lint, types and unit tests of the SPA

.PHONY: test-browser
test-browser: $(API) $(CLASSPATH) $(SPA) ## The story by API and in a real browser against everything, on free ports and throw-away data
	$(DEVSTACK) exec bash -c 'bash ../examples/story.sh && npm run test:browser'

.PHONY: bench
bench: $(API) $(BARE) ## Print speeds as ratios measured in one run; passes and fails nothing. Builds a nation with 6 million figures first: BENCH_MONTHS=1 BENCH_PROVINCES=2 a small one. BENCH=Progress measures that alone; BENCH_DATA=<folder> keeps the database
	@$(MVN) -q test -Dtest='*$(BENCH)*Bench' $(if $(BENCH_MONTHS),-Dbench.months=$(BENCH_MONTHS)) \
	  $(if $(BENCH_PROVINCES),-Dbench.provinces=$(BENCH_PROVINCES)) -Dphongtrao.mariadb.memory=1G \
	  $(if $(BENCH_DATA),-Dphongtrao.test.database.folder=$(abspath $(BENCH_DATA))) 2>&1 \
	  | grep --line-buffered -E '^  |ERROR'

##@ Changing

.PHONY: openapi
openapi: $(BUILT_CONTRACT) $(MODULES) ## Write openapi.yaml from the backend's build, and the types of the SPA from it
	cp $(BUILT_CONTRACT) openapi.yaml
	$(NPM) run api

.PHONY: examples
examples: $(API) $(CLASSPATH) ## Record the contract's examples from a running system with the sample; then make openapi
	CLASSPATH=../backend/target/test-classes:../backend/target/classes:$$(cat $(CLASSPATH)) \
	  $(DEVSTACK) exec java vn.phongtrao.contract.ExampleRecorder ../backend/src/main/resources/contract/examples

.PHONY: format
format: $(MODULES) ## Mend what the formatters can mend
	$(MVN) -q spotless:apply
	$(NPM) run lint -- --fix

.PHONY: clean
clean: ## Delete what was built; unpacked servers (.cache) and data (.run) stay
	rm -rf backend/target frontend/dist

.PHONY: clean-data
clean-data: ## Delete the development databases and logs
	rm -rf .run

.PHONY: help
help: ## This list
	@awk 'BEGIN { FS = ":.*## " } \
	  /^##@/ { printf "\n%s\n", substr($$0, 5) } \
	  /^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

# What is built from what.

$(API): $(API_SOURCES)
	@echo 'Building the API (the first time Maven fetches what it needs, which takes minutes)'
	@$(MVN) -q package -DskipTests
	@touch $@

$(BARE): backend/pom.xml $(shell find backend/src/test/bare -type f)
	@$(subst backend/pom.xml,backend/src/test/bare/pom.xml,$(MVN)) -q package \
	  -Dquarkus.version=$$(sed -n 's|.*<quarkus.version>\(.*\)</quarkus.version>.*|\1|p' backend/pom.xml)
	@touch $@

# A bare = is a type of its own in YAML 1.1, which many readers of the contract still speak.
$(BUILT_CONTRACT): $(API)
	@sed -E 's/^( *(- |[A-Za-z]+: )+)=$$/\1"="/' backend/target/openapi/openapi.yaml > $@

$(CLASSPATH): backend/pom.xml $(if $(CLASSPATH_STALE),FORCE)
	@mkdir -p $(@D)
	@$(MVN) -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=$(CURDIR)/$@
	@touch $@

$(MODULES): frontend/package-lock.json frontend/package.json
	@echo 'Fetching what the SPA needs from npm'
	@$(NPM) ci --no-fund --no-audit
	@touch $@

$(SPA): $(MODULES) $(SPA_SOURCES)
	@echo 'Building the SPA'
	@$(NPM) run build
	@touch $@

.PHONY: FORCE
FORCE:
