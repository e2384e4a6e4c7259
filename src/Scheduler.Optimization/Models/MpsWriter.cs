using System.Globalization;
using System.Text;
using Google.OrTools.Sat;

namespace Scheduler.Optimization.Models;

/// <summary>Writes a linear CP-SAT model as a free-format MPS text, for other solvers and for support. All variables are integer. The objective is
/// minimised; a constant in it is not written.</summary>
public static class MpsWriter
{
    /// <param name="name">The model's name, a single word.</param>
    /// <exception cref="NotSupportedException">A constraint is not linear, has an enforcement literal or a domain with holes.</exception>
    public static string Write(CpModelProto model, string name)
    {
        var rows = model.Constraints.Select(Row).ToList();
        var text = new StringBuilder();
        // CBC takes a file for fixed columns unless told here that it is free.
        text.Append("NAME ").Append(name).Append(" FREE\nROWS\n N objective\n");
        for (var row = 0; row < rows.Count; row++) text.Append(Invariant($" {rows[row].Sense} r{row}\n"));
        WriteColumns(text, model, rows);
        text.Append("RHS\n");
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Side != 0) text.Append(Invariant($" rhs r{row} {rows[row].Side}\n"));
        }

        text.Append("RANGES\n");
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Range is { } range) text.Append(Invariant($" rng r{row} {range}\n"));
        }

        text.Append("BOUNDS\n");
        for (var variable = 0; variable < model.Variables.Count; variable++)
        {
            var (low, high) = Ends(model.Variables[variable].Domain);
            text.Append(Invariant($" LO bnd x{variable} {low}\n UP bnd x{variable} {high}\n"));
        }

        return text.Append("ENDATA\n").ToString();
    }

    private static void WriteColumns(
        StringBuilder text, CpModelProto model, List<(char Sense, long Side, long? Range, LinearConstraintProto Linear)> rows)
    {
        var entries = Enumerable.Range(0, model.Variables.Count).Select(_ => new List<(string Row, long Coefficient)>()).ToArray();
        if (model.Objective is { } objective)
        {
            foreach (var (variable, coefficient) in Merged(objective.Vars, objective.Coeffs)) entries[variable].Add(("objective", coefficient));
        }

        for (var row = 0; row < rows.Count; row++)
        {
            var linear = rows[row].Linear;
            foreach (var (variable, coefficient) in Merged(linear.Vars, linear.Coeffs)) entries[variable].Add((Invariant($"r{row}"), coefficient));
        }

        text.Append("COLUMNS\n MARKER 'MARKER' 'INTORG'\n");
        for (var variable = 0; variable < entries.Length; variable++)
        {
            // A column without entries would be lost with its bounds.
            if (entries[variable].Count == 0) entries[variable].Add(("objective", 0));
            foreach (var (row, coefficient) in entries[variable]) text.Append(Invariant($" x{variable} {row} {coefficient}\n"));
        }

        text.Append(" MARKER 'MARKER' 'INTEND'\n");
    }

    // CP-SAT adds up a variable that stands twice in a row; MPS forbids it.
    private static IEnumerable<(int Variable, long Coefficient)> Merged(IEnumerable<int> variables, IEnumerable<long> coefficients) =>
        variables.Zip(coefficients).GroupBy(term => term.First, term => term.Second).Select(terms => (terms.Key, terms.Sum()));

    private static (char Sense, long Side, long? Range, LinearConstraintProto Linear) Row(ConstraintProto constraint)
    {
        if (constraint.Linear is not { } linear || constraint.EnforcementLiteral.Count > 0)
            throw new NotSupportedException("Only plain linear rows can be written as MPS.");
        var (low, high) = Ends(linear.Domain);
        return (low, high) switch
        {
            _ when low == high => ('E', low, null, linear),
            (long.MinValue, _) => ('L', high, null, linear),
            (_, long.MaxValue) => ('G', low, null, linear),
            _ => ('L', high, high - low, linear),
        };
    }

    private static (long Low, long High) Ends(IReadOnlyList<long> domain) => domain.Count == 2
        ? (domain[0], domain[1])
        : throw new NotSupportedException("A domain with holes cannot be written as MPS.");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
