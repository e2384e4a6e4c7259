using System.Globalization;
using System.Text;

namespace Scheduler.Load;

/// <summary>How long good answers took, by kind. A refusal is quick and would make the others look better, so errors are counted and not timed.</summary>
internal static class LoadTable
{
    public static string Of(IReadOnlyCollection<Answer> answers)
    {
        var text = new StringBuilder("| request | answers | errors | median, ms | 95 %, ms | 99 %, ms | longest, ms |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var kind in answers.GroupBy(answer => answer.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)) Row(text, kind.Key, [.. kind]);
        Row(text, "all reads", [.. answers.Where(answer => answer.Kind != Answer.Submission)]);
        foreach (var status in answers.Where(answer => !answer.IsGood).CountBy(answer => answer.Status).OrderBy(status => status.Key))
            text.Append(CultureInfo.InvariantCulture, $"\n{status.Value} x {(status.Key == 0 ? "no answer" : $"status {status.Key}")}");
        return text.ToString();
    }

    private static void Row(StringBuilder text, string kind, IReadOnlyList<Answer> answers)
    {
        var sorted = answers.Where(answer => answer.IsGood).Select(answer => answer.Milliseconds).Order().ToList();
        text.Append(CultureInfo.InvariantCulture, $"| {kind} | {answers.Count} | {answers.Count - sorted.Count} | {At(0.5)} | {At(0.95)} | {At(0.99)} | {At(1)} |\n");

        string At(double share) => sorted.Count == 0 ? "–" : sorted[(int)Math.Ceiling(share * sorted.Count) - 1].ToString("f1", CultureInfo.InvariantCulture);
    }
}
