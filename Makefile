# The front door. Each target is a short script in scripts/, which works without make too.

.PHONY: help run test build format faults test-ten

help:
	@echo 'make run        set everything up and open the program; ARGS="…" go to it'
	@echo 'make test       set everything up and run all tests; ARGS="--filter Standards" go to swift test'
	@echo 'make build      build the program and its tests'
	@echo 'make format     lay all Swift files out as the house does'
	@echo 'make faults     plant faults one by one; each must turn a test red'
	@echo 'make test-ten   all tests ten times while two busy loops use both cores'

run:
	@sh scripts/run $(ARGS)

test:
	@sh scripts/test $(ARGS)

build:
	@sh scripts/build $(ARGS)

format:
	swift format --in-place --recursive Package.swift Sources Tests

faults:
	@sh scripts/faults $(ARGS)

test-ten:
	@sh scripts/test-ten $(ARGS)
