.PHONY: format lint build test test-focus browser bench serve check
CHECK = --explicit-target-dependency-import-check error

format: ; swift format --in-place --recursive --parallel --configuration .swift-format Sources Tests Package.swift
lint: ; swift format lint --strict --recursive --parallel --configuration .swift-format Sources Tests Package.swift
build: ; swift build $(CHECK)
test: ; ./test
# make test-focus ONLY=FHIRModelTests
test-focus: ; swift test $(CHECK) --filter $(ONLY)
browser: build ; .venv/bin/python -m pytest -q Tests/Browser
bench: ; swift build -c release --product junyi $(CHECK) && .build/release/junyi bench --json
serve: ; ./run
check: lint build
