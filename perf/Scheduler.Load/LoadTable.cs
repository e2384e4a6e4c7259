using System.Globalization;
using System.Text;

namespace Scheduler.Load;

/// <summary>How long the answers took, by kind.</summary>
internal static class LoadTable
{
    public static string Of(IEnumerable<Answer> answers)
    {
        var text = new StringBuilder("| request | answers | errors | median, ms | 95 %, ms | 99 %, ms | longest, ms |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var kind in answers.GroupBy(answer => answer.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)) Row(text, kind.Key, [.. kind]);
        Row(text, "all reads", [.. answers.Where(answer => answer.Kind != "submit")]);
        return text.ToString();
    }

    private static void Row(StringBuilder text, string kind, IReadOnlyList<Answer> answers)
    {
        var sorted = answers.Select(answer => answer.Milliseconds).Order().ToList();
        if (sorted.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"| {kind} | {sorted.Count} | {answers.Count(answer => !answer.IsGood)} | {At(0.5):f1} | {At(0.95):f1} | {At(0.99):f1} | {sorted[^1]:f1} |\n");

        double At(double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
    }
}
