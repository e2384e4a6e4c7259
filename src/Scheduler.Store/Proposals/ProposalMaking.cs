using System.Globalization;
using System.Text.RegularExpressions;
using Scheduler.Store.Auditing;

namespace Scheduler.Store.Proposals;

/// <summary>A new proposal as the audit tells of it.</summary>
/// <param name="RunId">The run that made it.</param>
/// <param name="ScenarioHash">The version of the scenario; null in rows of releases that did not write it down.</param>
/// <param name="PlanHash">Content of the plan; null like the version.</param>
/// <param name="BaseNumber">Number of the plan in force that it was made from; null like the version.</param>
internal sealed partial record ProposalMaking(long RunId, string? ScenarioHash, string? PlanHash, long? BaseNumber)
{
    public const string Action = "proposal.made";

    public string Details => string.Create(CultureInfo.InvariantCulture, $"run {RunId}, scenario {ScenarioHash}, plan {PlanHash}, base {BaseNumber}");

    /// <summary>Null for a row that tells of something else.</summary>
    public static ProposalMaking? Of(AuditRow row)
    {
        if (row.Action != Action || DetailsForm().Match(row.Details) is not { Success: true } details) return null;
        return new ProposalMaking(Number(1), Text(2), Text(3), details.Groups[4].Success ? Number(4) : null);

        long Number(int group) => long.Parse(details.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

        string? Text(int group) => details.Groups[group] is { Success: true, Value: var text } ? text : null;
    }

    [GeneratedRegex(@"\Arun ([0-9]{1,18})(?:, scenario ([^,]+), plan ([0-9a-f]{64}), base ([0-9]{1,18}))?\z")]
    private static partial Regex DetailsForm();
}
