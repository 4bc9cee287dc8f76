# gainsay: two commands are enough for a user, `make report` and `make test`. The rest is for those who work on it.
BUILD := build/release
GAINSAY := $(BUILD)/gainsay
JOBS ?= $(shell nproc)

.PHONY: help
help:
	@echo "make report   install what is missing, build, write reports/consistency.{json,md,html} from seeds/"
	@echo "make test     the same, then all tests"
	@echo "make score    the tables of ../shared's scorers over its development sets"
	@echo "make floors   the same, held against tests/floors.json"
	@echo "make bench    the benchmarks"
	@echo "make sanitize all tests under ASan and UBSan"
	@echo "make languages renew docs/languages.md from the lexicon"
	@echo "make golden   renew the expected outputs of the golden tests"
	@echo "make harvest  renew lexicon/languages/*/cldr.json from CLDR"
	@echo "make format, make lint"

.PHONY: deps
deps:
	@tools/dependencies

.PHONY: build
build: deps
	@cmake --preset release >/dev/null
	@cmake --build --preset release -j $(JOBS)

# The program alone: what a report or a score needs.
.PHONY: program
program: deps
	@cmake --preset release >/dev/null
	@cmake --build --preset release --target gainsay -j $(JOBS)

.PHONY: report
report: program
	@$(GAINSAY) report seeds -o reports/consistency.json
	@$(GAINSAY) report seeds -o reports/consistency.md
	@$(GAINSAY) report seeds -o reports/consistency.html
	@$(GAINSAY) -q report seeds
	@echo "written: reports/consistency.json, .md, .html"

.PHONY: test
test: report build
	@ctest --preset release -j $(JOBS)

.PHONY: sanitize
sanitize: deps
	@cmake --preset asan-ubsan >/dev/null
	@cmake --build --preset asan-ubsan -j $(JOBS)
	@ctest --preset asan-ubsan -j $(JOBS)

.PHONY: score
score: program
	@tools/score $(GAINSAY)

.PHONY: floors
floors: program
	@tools/score $(GAINSAY) --json $(BUILD)/scores.json
	@[ ! -f $(BUILD)/scores.json ] || tools/check-floors $(BUILD)/scores.json

# docs/languages.md: what each language covers, counted in lexicon/ and read on the spot.
.PHONY: languages
languages: program
	@$(GAINSAY) languages --coverage > docs/languages.md
	@echo "written: docs/languages.md"

.PHONY: bench
bench: program
	@cmake --build --preset release --target gainsay_bench -j $(JOBS)
	@$(BUILD)/bench/gainsay_bench

.PHONY: golden
golden: build
	@GAINSAY_RENEW=1 ctest --preset release -R Golden

.PHONY: harvest
harvest: build
	@cmake --build --preset release --target gainsay-harvest
	@$(BUILD)/src/lexicon/gainsay-harvest lexicon/languages

.PHONY: format
format:
	@find src tests bench -name '*.cpp' -o -name '*.h' | xargs clang-format -i

.PHONY: lint
lint: build
	@find src -name '*.cpp' | xargs clang-tidy -p $(BUILD) --quiet
