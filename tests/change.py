"""A document changed in one place, for validators that must refuse it."""
import copy

DELETE = object()


def changed(document, where, value):
    """A copy in which this value stands at a path of keys and indices; or nothing does, with DELETE."""
    if not where:
        return value
    out = copy.deepcopy(document)
    at = out
    for step in where[:-1]:
        at = at[step]
    if value is DELETE:
        del at[where[-1]]
    else:
        at[where[-1]] = value
    return out
