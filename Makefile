# Every command of the project; CI calls the same ones.
SHELL := /bin/bash
.DEFAULT_GOAL := help
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

help: ## Shows this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-17s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

install: ## Installs the packages of package-lock.json; at once when nothing changed
	@sh stack/install.sh

browser:
	@sh tooling/installBrowser.sh

up: install ## Starts everything, Ctrl-C stops it; DETACH=1 returns when all is healthy
	@node stack/src/up.ts $(if $(DETACH),--detach)

down: ## Stops what `make up` started; the data stay
	@node stack/src/down.ts

reset: ## Stops it and clears the data
	@node stack/src/reset.ts

dev: install ## Like up, restarting services and reloading the dashboard on a change
	@node stack/src/up.ts --watch $(if $(DETACH),--detach)

memory: ## Memory of every process of the running stack
	@node stack/src/memory.ts

migrate: ## Migrates one service of the running stack: SERVICE=scheduling
	@node stack/src/runAlone.ts $(call needed,SERVICE) migrate.ts up

migrate-status: ## Says which migrations of SERVICE have run
	@node stack/src/runAlone.ts $(call needed,SERVICE) migrate.ts status

migrate-down: ## Takes back the last migration of SERVICE
	@node stack/src/runAlone.ts $(call needed,SERVICE) migrate.ts down

rebuild: ## Makes what SERVICE keeps of others again from their topics, beside the running stack
	@node stack/src/runAlone.ts $(call needed,SERVICE) rebuild.ts

redrive: ## Sends dead letters of SERVICE back to their topics, 1,000 at most unless LIMIT says otherwise
	@node stack/src/runAlone.ts $(call needed,SERVICE) ../../../packages/subgraph/src/runRedrive.ts $(SERVICE) $(or $(LIMIT),1000)

subgraph: install ## Makes a new subgraph from the template: NAME=labs
	@node tooling/newSubgraph.ts $(call needed,NAME)
	@npm install --package-lock-only --ignore-scripts --no-audit --no-fund --loglevel=error
	@$(MAKE) --no-print-directory install generate

generate: compose codegen schema-dump contracts compose-file ## Makes everything that is generated and checked in

compose: ## Composes gateway/supergraph.graphql and gateway/api.graphql
	@node gateway/src/compose.ts

codegen: ## Types resolvers and the dashboard's operations from the SDL, and writes the operations' manifest
	@graphql-codegen --config codegen.ts
	@cd frontend && graphql-codegen --config codegen.ts
	@node tooling/operationsManifest.ts

schema-dump: ## Dumps every service's schema.sql after all its migrations
	@node tooling/dumpSchemas.ts

contracts: ## Writes the JSON Schemas of all events
	@node packages/events/src/contracts.ts

compose-file: ## Writes docker-compose.yml from services.json
	@node tooling/dockerCompose.ts

schema-check: ## Checks the SDL of SUBGRAPH (left out: of all) against what is deployed; AGAINST=<git revision>
	@node registry/src/main.ts check $(SUBGRAPH) $(if $(AGAINST),--against $(AGAINST))

registry-publish: ## Publishes SUBGRAPH to the running stack's registry; URL=<where its new version answers>
	@node stack/src/runAlone.ts registry main.ts publish $(call needed,SUBGRAPH) $(if $(URL),--url $(URL))

registry-check: ## Like schema-check, against the running stack's registry
	@node stack/src/runAlone.ts registry main.ts check $(call needed,SUBGRAPH)

registry-history: ## The latest supergraphs of the running stack, newest first
	@node stack/src/runAlone.ts registry main.ts history

registry-rollback: ## Puts an earlier supergraph in force again: TO=12 WHY='…'
	@node stack/src/runAlone.ts registry main.ts rollback $(call needed,TO) $(if $(WHY),--why '$(WHY)')

registry-diff: ## How two supergraphs differ: FROM=11 TO=12
	@node stack/src/runAlone.ts registry main.ts diff $(call needed,FROM) $(call needed,TO)

registry-usage: ## Who sent which operation in the last 30 days; FIELD=Patient.birthDate asks for one field
	@node stack/src/runAlone.ts registry main.ts usage $(FIELD)

registry-record: ## Records the operations CLIENT is built with, gateway/operations/CLIENT.json
	@node stack/src/runAlone.ts registry main.ts record $(call needed,CLIENT)

format: ## Formats everything
	@prettier --write --log-level warn .

# Two at a time, the longest first: each of them keeps one core busy.
check: install ## Format, lint, types, access laws, freshness of what is generated, weight of the dashboard
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target lint typecheck fresh check-format budget

check-format:
	@prettier --check .

lint:
	@eslint . --max-warnings 0

typecheck: ## Types of every workspace, and the lint rules that need them
	@oxlint

budget: ## What a browser loads before a first page of the dashboard, and the most it may be
	@node tooling/bundleBudget.ts

fresh: ## Access laws, and whether what is generated is what would be generated now
	@node gateway/src/compose.ts --check
	@graphql-codegen --config codegen.ts --check
	@cd frontend && graphql-codegen --config codegen.ts --check
	@node tooling/operationsManifest.ts --check
	@node packages/events/src/contracts.ts --check
	@node tooling/dumpSchemas.ts --check
	@node tooling/dockerCompose.ts --check

test: install browser ## All tests, on a stack of their own
	@node tooling/test.ts unit frontend int e2e

test-unit: install ## Tests without I/O
	@node tooling/test.ts unit frontend

test-int: install ## Tests on real PostgreSQL and Kafka
	@node tooling/test.ts int

test-e2e: install browser ## Journeys in a real browser; E2E_STACK_DIR=.stack/data uses the running stack
	@node tooling/test.ts e2e

coverage: install ## Unit and integration tests with what they cover, and thresholds, higher where PHI is handled
	@NODE_OPTIONS="--experimental-vm-modules --disable-warning=ExperimentalWarning" \
	  jest --selectProjects unit int --coverage

story: install ## The demo story against the running stack, each step proved
	@node e2e/story/story.ts

bench: install ## Booking throughput beside plain SQL, confirmation latency, free-times query
	@node load/bench.ts

bench-gateway: install peers ## Our gateway beside Apollo's and Hive's, one run, on one core each
	@node bench/gateway/benchGateway.ts

bench-gateway-curves: install ## How the gateway's cost grows; draws docs/images/gateway-*.svg
	@node bench/gateway/curves.ts

bench-slots: install calcom ## Free times: the kernel beside Cal.com's published functions, on the same doctor-months
	@node bench/slots/benchSlots.ts

bench-clinic-week: install ## Free times of a clinic week of twenty doctors through the graph, and by doctors, days and bookings
	@node bench/clinicWeek/benchClinicWeek.ts

bench-calendar: install browser ## The calendar of 20 doctors with 60 visits each, in a real browser
	@node bench/calendar/benchCalendar.ts

bench-contention: install ## Two hundred clients at once: overlaps, conflicts, errors, beside three ways of keeping visits apart
	@node bench/booking/benchContention.ts

bench-jobs: install queues ## Job queues on PostgreSQL: pg-boss, Graphile Worker, the least there could be, and ours
	@node bench/jobs/benchJobs.ts

history: install ## A history of bookings while PostgreSQL, Kafka and the services are killed; OPERATIONS=50000 SEED=7
	@node bench/history/history.ts

calcom:
	@test -e bench/calcom/node_modules/.package-lock.json || npm ci --prefix bench/calcom --ignore-scripts --no-audit --no-fund --loglevel=error

queues:
	@test -e bench/jobs/node_modules/.package-lock.json || npm ci --prefix bench/jobs --ignore-scripts --no-audit --no-fund --loglevel=error

peers:
	@test -e bench/peers/node_modules/.package-lock.json || npm ci --prefix bench/peers --no-audit --no-fund --loglevel=error

conformance: install ## What a gateway must do with access rules, case by case, against ours
	@node bench/conformance/main.ts

conformance-peers: install peers ## The same cases against Apollo's and Hive's gateways
	@node bench/conformance/main.ts --target apollo --target hive

conformance-property: install ## CASES random operations of random graphs, ours beside everything executed and censored; SEED=…
	@node bench/conformance/runProperty.ts $(if $(CASES),--cases $(CASES)) $(if $(SEED),--seed $(SEED))

deploy-drill: install ## Two deployments under traffic and a refused supergraph, on a stack of its own: no request fails
	@node load/deployDrill.ts

load: install ## The front desk's journey by k6, 1,000 clinics and 10,000 logins, with thresholds: RATE=4 DURATION=60 CLINICS=1000
	@node load/load.ts

load-rate: install ## The same, looking for the highest rate of journeys at which every threshold holds
	@FIND=1 DURATION=$(or $(DURATION),30) node load/load.ts

lighthouse: install browser ## Lighthouse's marks for the main pages of the running stack; none may be below 95
	@test -e e2e/lighthouse/node_modules/.package-lock.json || npm ci --prefix e2e/lighthouse --ignore-scripts --no-audit --no-fund --loglevel=error
	@E2E_STACK_DIR=$(or $(E2E_STACK_DIR),.stack/data) node e2e/lighthouse.ts

needed = $(if $($(1)),$($(1)),$(error Say which: make $(firstword $(MAKECMDGOALS)) $(1)=…))

.PHONY: lighthouse load load-rate bench-contention history help install browser up down reset dev memory migrate migrate-status migrate-down rebuild redrive subgraph generate compose \
  codegen schema-check registry-publish registry-check registry-history registry-rollback registry-diff registry-record registry-usage \
  schema-dump contracts compose-file format check check-format budget lint typecheck fresh test test-unit test-int test-e2e \
  coverage story bench bench-gateway bench-gateway-curves bench-slots bench-clinic-week bench-calendar bench-jobs calcom queues peers conformance conformance-peers conformance-property deploy-drill
