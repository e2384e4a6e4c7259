using System.Collections.Immutable;
using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Conflicts;
using Scheduler.Domain.Rules;
using Spectre.Console;

namespace Scheduler.Cli.Explaining;

/// <summary>Why there is no plan, as text.</summary>
internal sealed class ConflictPage(Shell shell, IAnsiConsole console)
{
    /// <summary>More lines or spans are only counted.</summary>
    private const int MostNames = 12;

    /// <param name="report">What was found.</param>
    /// <param name="folder">Where the files of patches are.</param>
    /// <param name="patchFiles">For each way out its file; null where there is none.</param>
    public void Write(ConflictReport report, string folder, ImmutableArray<string?> patchFiles)
    {
        if (report.IsPlanFound)
        {
            Say("Conflict.PlanFound");
            return;
        }

        WriteConflict(report);
        WriteWays(report, folder, patchFiles);
    }

    private void WriteConflict(ConflictReport report)
    {
        if (report.Conflict is not { } conflict)
        {
            Say("Conflict.None");
            return;
        }

        Say(conflict.IsMinimal ? "Conflict.Minimal" : "Conflict.NotMinimal", conflict.Members.Length, shell.Say($"Conflict.Proof.{conflict.Proof}"));
        foreach (var member in conflict.Members)
        {
            Say("Conflict.Member", member.Rule?.Id ?? shell.Say("Conflict.Frozen"), member.Sentence);
            Say("Conflict.Where", Listed(member.LineIds), Listed([.. member.Days.Intervals.Select(span => DaySet.Of(span).ToString())]));
            if (member.Rule is { } rule) Say("Conflict.Source", Source(rule.Source));
        }
    }

    private string Source(RuleSource source)
    {
        var words = string.Join(" · ", new[] { source.Issuer, source.Notice, source.Article }.Where(word => word.Length > 0));
        return source.Assumed ? shell.Say("Conflict.Assumed", words) : words;
    }

    private void WriteWays(ConflictReport report, string folder, ImmutableArray<string?> patchFiles)
    {
        if (!report.Relaxations.IsEmpty) Say("Conflict.Ways");
        foreach (var (way, file) in report.Relaxations.Zip(patchFiles))
        {
            Say("Conflict.Way", way.Sentence);
            if (file is not null) Say("Conflict.Way.File", Path.Combine(folder, file));
        }

        if (report.Relaxations.Length >= ConflictReport.Wanted) return;
        Say(report.IsTimeOver ? "Conflict.Ways.Time" : "Conflict.Ways.All", ConflictReport.Wanted, report.Relaxations.Length, report.Tried);
    }

    private string Listed(ImmutableArray<string> names) => names.Length <= MostNames
        ? string.Join(", ", names)
        : shell.Say("Conflict.More", string.Join(", ", names.Take(MostNames)), names.Length - MostNames);

    private void Say(string key, params object[] arguments) => console.Line(shell.Say(key, arguments));
}
