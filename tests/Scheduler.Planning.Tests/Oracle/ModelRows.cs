using Google.OrTools.Sat;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>Puts the complete hint of a day model into its rows: a hint made of a calendar is a solution exactly when the calendar is legal.</summary>
internal static class ModelRows
{
    public static bool HoldAtTheHint(CpModelProto model)
    {
        var values = Values(model);
        return model.Variables.Zip(values).All(entry => IsIn(entry.First.Domain, entry.Second))
            && model.Constraints.All(row => IsIn(row.Linear.Domain, Sum(row.Linear.Vars, row.Linear.Coeffs, values)));
    }

    public static long ObjectiveAtTheHint(CpModelProto model) => Sum(model.Objective.Vars, model.Objective.Coeffs, Values(model));

    private static long[] Values(CpModelProto model)
    {
        var values = model.SolutionHint.Vars.Zip(model.SolutionHint.Values).ToDictionary(entry => entry.First, entry => entry.Second);
        return [.. Enumerable.Range(0, model.Variables.Count).Select(variable => values[variable])];
    }

    private static long Sum(IEnumerable<int> variables, IEnumerable<long> coefficients, long[] values) =>
        variables.Zip(coefficients).Sum(term => term.Second * values[term.First]);

    private static bool IsIn(IReadOnlyList<long> domain, long value) => domain[0] <= value && value <= domain[1];
}
