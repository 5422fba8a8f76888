# Poruch: set-up, start, test. `make run` and `make test` do everything a fresh machine needs.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# A Python of the main environment: 3.11 or newer. Name another with `make PYTHON=…`.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do \
  if $$p -c 'import sys; sys.exit(not ((3, 11) <= sys.version_info[:2] <= (3, 13)))' 2>/dev/null; then echo $$p; break; fi; done)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
BENCH_VENV := .venv-bench
BENCH_STAMP := $(BENCH_VENV)/.installed

.PHONY: help setup run chat test lint types imports bench clean

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

# Installed again only when the lists of packages change. torch comes first: its CPU build where one is offered.
$(STAMP): pyproject.toml constraints/main.txt
	@test -n "$(PYTHON)" || { echo "Poruch needs Python 3.11, 3.12 or 3.13. Install one (pyenv install 3.11, uv python install 3.11, or your system's package) or name it: make PYTHON=/path/to/python3.11"; exit 1; }
	@echo "→ Main environment ($(PYTHON)) in $(VENV)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --upgrade pip
	@$(BIN)/python -m pip install --disable-pip-version-check --progress-bar on -c constraints/main.txt torch
	@$(BIN)/python -m pip install --disable-pip-version-check --progress-bar on -c constraints/main.txt -e '.[dev]' | grep -v 'already satisfied' || true
	@$(BIN)/python -c 'import telegram, faiss, sentence_transformers, aiosqlite'
	@touch $@

setup: $(STAMP) ## environments, models, gazetteer, database, training: once; later runs skip what is done
	@$(BIN)/poruch setup

run: setup ## start: Telegram with TELEGRAM_BOT_TOKEN, else a chat in the browser
	@exec $(BIN)/poruch run

chat: setup ## talk to the assistant in the terminal
	@exec $(BIN)/poruch chat

test: setup ## set up and test
	@$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

lint: $(STAMP) ## ruff: style and format
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(STAMP) ## mypy --strict
	@$(BIN)/mypy

imports: $(STAMP) ## the walls between the packages
	@$(BIN)/lint-imports

# txtai, Haystack and matplotlib stay out of the main environment; --no-deps, because vectors are handed to txtai and it needs no torch.
$(BENCH_STAMP): constraints/bench.txt
	@echo "→ The benchmarks' own environment ($(PYTHON)) in $(BENCH_VENV)"
	@$(PYTHON) -m venv $(BENCH_VENV)
	@$(BENCH_VENV)/bin/python -m pip install --disable-pip-version-check --progress-bar on --no-deps -r constraints/bench.txt
	@$(BENCH_VENV)/bin/python -c 'import txtai, haystack, matplotlib'
	@touch $@

bench: setup $(BENCH_STAMP) ## quality and speed, measured; writes JSON and the tables in docs/
	@$(BIN)/python -m pytest tests/benchmarks -m bench --override-ini 'addopts=-q -s --import-mode=importlib'

clean: ## remove environments and caches (state in ./var stays)
	@rm -rf $(VENV) $(BENCH_VENV) .venv-nlu .mypy_cache .ruff_cache .pytest_cache .hypothesis build *.egg-info
