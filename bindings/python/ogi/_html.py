def report_html(r): return ""
def result_html(r): return ""
