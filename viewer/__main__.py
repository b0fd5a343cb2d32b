"""Start Salname with `python -m viewer`; the same as the `salname` command."""

import sys

from viewer.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
