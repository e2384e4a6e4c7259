using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports;

namespace Scheduler.Cli.Verifying;

/// <summary>The judgement of a plan: rule by rule, then the figures as counted beside those that the file claims.</summary>
internal sealed class VerdictPage(Shell shell, Scenario scenario, PlanVerdict verdict)
{
    public void Write(PlanReadResult file, IReadOnlyCollection<LocalizedText> differences)
    {
        shell.Out.Line(ScenarioTitle.Of(shell, scenario));
        foreach (var assumption in scenario.Assumptions) shell.Out.Line(assumption.In(shell.Language));
        if (file.Plan?.ScenarioHash != scenario.ContentHash) WriteOtherWhatIf(file);
        foreach (var finding in verdict.Form) shell.Out.Line(shell.Say("Verdict.Form", finding.Message));
        foreach (var rule in verdict.Rules) WriteRule(rule);
        shell.Out.Line();
        if (verdict.Figures is { } figures) WriteLevels(figures, file);
        foreach (var difference in differences) shell.Out.Line(shell.Say("Verdict.Difference", difference));
        shell.Out.Line(Conclusion(differences.Count));
    }

    /// <summary>A plan of a what-if and one of its base, or of another what-if, have nothing to do with each other; the hashes alone say that to nobody.</summary>
    private void WriteOtherWhatIf(PlanReadResult file)
    {
        if (!file.Assumptions.IsEmpty)
        {
            shell.Out.Line(shell.Say("Verdict.PlanOfWhatIf"));
            foreach (var assumption in file.Assumptions) shell.Out.Line(shell.Say("Verdict.PlanAssumes", assumption));
        }
        else if (!scenario.Assumptions.IsEmpty)
        {
            shell.Out.Line(shell.Say("Verdict.PlanOfNoWhatIf"));
        }
    }

    private void WriteRule(RuleVerdict rule)
    {
        shell.Out.Line(shell.Say(rule.Kept ? "Verdict.Kept" : "Verdict.Breached", rule.Rule.Id, rule.Rule.Kind, rule.Rule.Sentence));
        shell.Out.Line(rule.Tightest is { } tightest
            ? shell.Say("Verdict.Tightest", Show.Number(rule.Checked), tightest)
            : shell.Say("Verdict.Untouched"));
        foreach (var finding in rule.Findings) shell.Out.Line(shell.Say("Verdict.Finding", finding.Message));
    }

    private void WriteLevels(PlanFigures figures, PlanReadResult file)
    {
        var table = ConsoleTable.Of(shell, "Table.Level", "Table.Counted#", "Table.Claimed#", "Table.Unit", "Table.ClaimedBound#");
        foreach (var level in scenario.Levels)
        {
            var claim = file.ClaimedLevels.FirstOrDefault(claim => claim.Level == level);
            table.Row(
                LevelWords.Name(level, shell.Language),
                Show.Number(figures.ValueOf(level)),
                Show.Number(claim?.Value),
                LevelWords.Unit(level, shell.Language),
                Show.Number(claim?.Bound));
        }

        shell.Out.Write(table);
        shell.Out.Line();
    }

    private string Conclusion(int differences) => (verdict.Accepted, differences) switch
    {
        (true, 0) => shell.Say("Verdict.Accepted", verdict.Rules.Length),
        (true, _) => shell.Say("Verdict.AcceptedButClaims", differences),
        _ when !verdict.Form.IsEmpty => shell.Say("Verdict.RejectedForm", verdict.Form.Length),
        _ => shell.Say("Verdict.Rejected", verdict.Rules.Count(rule => !rule.Kept), verdict.Rules.Length),
    };
}
