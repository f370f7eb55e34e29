# Configuration of Sphinx. Versions and the place of Doxygen's output come from docs/CMakeLists.txt.
project = "ogi"
author = "the ogi authors"
copyright = "the ogi authors, Apache-2.0"

extensions = ["myst_parser", "breathe"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["schema"]
myst_heading_anchors = 3

breathe_default_project = "ogi"
breathe_default_members = ("members",)
breathe_domain_by_extension = {"hpp": "cpp", "h": "c"}

html_theme = "alabaster"
html_theme_options = {"description": "政府信息公开工作年度报告", "page_width": "70em", "fixed_sidebar": True}
html_show_sphinx = False
html_copy_source = False
