.PHONY: run test lint locks

run:
	python3 main.py

test:
	python3 main.py test

lint:
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy

# After changing a version in pyproject.toml; needs uv. Add UPGRADE=--upgrade to take newer indirect dependencies too.
COMPILE = uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate $(UPGRADE) pyproject.toml
locks:
	$(COMPILE) -o requirements.lock
	$(COMPILE) --group dev -c requirements.lock -o requirements-dev.lock
