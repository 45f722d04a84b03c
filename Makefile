# `make` and `make engines` run everything that .ci/run runs after the README's two commands.
# Tools come from PYTHON's environment: python3 -m venv .venv && .venv/bin/pip install -e ".[test,dev,all]"
PYTHON ?= $(if $(wildcard .venv/bin/python),.venv/bin/python,python3)
DEVSET ?= $(or $(NEWSCLEAN_DEVSET),../shared/devset)

.PHONY: all lint types docs-check test formats heavy engines quality speed bench docs clean

all: lint types docs-check test formats heavy bench

lint:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

types:
	$(PYTHON) -m mypy --strict src

docs-check:
	$(PYTHON) docs/generate.py --check

test:
	$(PYTHON) -m pytest -q

# what the everyday suite skips without the extras: batches, the fast path, every record against the ninjs schema
formats:
	$(PYTHON) -c 'import jsonschema, pyarrow, resiliparse, warcio, zstandard'
	$(PYTHON) -m pytest -q -rs tests/html tests/formats tests/batch

heavy:
	$(PYTHON) -m pytest -q -m heavy --hypothesis-profile=long

# on Ray, Spark, datatrove and datasets, which must all be there: PYTHON's environment has the group `engines`
engines:
	NEWSCLEAN_ENGINES=required $(PYTHON) -m pytest -q tests/engines

bench: quality speed

# both need pages that are not part of the repository; without them there is nothing to measure
quality:
	@if [ -d "$(DEVSET)" ]; then $(PYTHON) bench/quality.py "$(DEVSET)" --floors bench/floors.json; \
	else echo "quality: no pages in $(DEVSET), skipped"; fi

speed:
	@if [ -d "$(DEVSET)" ]; then $(PYTHON) bench/speed.py "$(DEVSET)"; \
	else echo "speed: no pages in $(DEVSET), skipped"; fi

# writes the pages that are generated from the code
docs:
	$(PYTHON) docs/generate.py

clean:
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis records.jsonl*
	find src tests bench docs -name __pycache__ -type d -prune -exec rm -rf {} +
