"""What result_probe writes: a list of results in one form."""
import subprocess


def written(probe, form, language="zh"):
    out = subprocess.run([probe, form, language], check=True, capture_output=True).stdout
    texts = out.decode("utf-8").split("\x1e")[1:]
    assert len(texts) > 30, f"only {len(texts)} results"
    return texts
