.PHONY: run test lint locks supply pictures words icons package manual

run:
	python3 main.py

test:
	python3 main.py test

lint:
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy

# Every screen in every state, size, text size and theme, to be looked at after a change to any of them.
pictures:
	.venv/bin/python -m docs.pictures build/pictures

# The picture files of the icon, after its drawing was changed.
icons:
	.venv/bin/python resources/packaging/make_icons.py

# One folder, dist/qa-desk, that runs where there is no Python; then it is tried as a person has it.
PYTHON = .venv/bin/python
package:
	$(PYTHON) -m PyInstaller --noconfirm --log-level ERROR --workpath build/package --distpath dist \
		resources/packaging/qa-desk.spec
	.venv/bin/python -m pytest -q -m packaged tests/packaged

# The manual with its search, to be read from a folder without a network: build/manual/site/index.html.
manual:
	.venv/bin/python -m docs.pictures build/manual/pictures --width 1366 --percent 100 --theme light --only full
	.venv/bin/python -m docs.manual build/manual/pictures build/manual/pages
	.venv/bin/python -m sphinx -q -W -b html build/manual/pages build/manual/site

# After changing a version in pyproject.toml; needs uv. Add UPGRADE=--upgrade to take newer indirect dependencies too.
COMPILE = uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate $(UPGRADE) pyproject.toml
locks:
	$(COMPILE) -o requirements.lock
	$(COMPILE) --group dev -c requirements.lock -o requirements-dev.lock

# What the program is made of: the packages it runs with, as a CycloneDX list and as a list of licences, in build/supply.
SUPPLY = build/supply
supply:
	rm -rf $(SUPPLY)
	uv venv --quiet $(SUPPLY)/packages
	uv pip install --quiet --python $(SUPPLY)/packages/bin/python --require-hashes -r requirements.lock
	uv tool run --quiet --from cyclonedx-bom==7.5.0 cyclonedx-py environment --output-reproducible \
		--pyproject pyproject.toml -o $(SUPPLY)/qa-desk.cdx.json $(SUPPLY)/packages
	uv tool run --quiet --from pip-licenses==5.5.5 pip-licenses --python $(SUPPLY)/packages/bin/python \
		--with-urls --format=markdown --order=license --output-file=$(SUPPLY)/licences.md

# After changing what the program says: the catalogues for translators, and what the program reads of them.
words:
	.venv/bin/python resources/languages/gather.py
	.venv/bin/pyside6-lrelease -silent resources/languages/qa_desk_cy.ts -qm resources/languages/qa_desk_cy.qm
