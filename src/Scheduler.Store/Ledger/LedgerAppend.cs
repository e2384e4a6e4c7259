using System.Globalization;
using System.Text.RegularExpressions;
using Scheduler.Store.Auditing;

namespace Scheduler.Store.Ledger;

/// <summary>An append as the audit tells of it: numbers and hash of the entries that came in together.</summary>
/// <param name="ScenarioId">Whose book.</param>
/// <param name="First">Number of the first entry.</param>
/// <param name="Last">Number of the last entry.</param>
/// <param name="Hash">Over their rows of <c>ledger.csv</c> in UTF-8, with a line feed between two.</param>
internal sealed partial record LedgerAppend(string ScenarioId, long First, long Last, string Hash)
{
    public const string Action = "ledger.appended";

    public string Subject => $"ledger {ScenarioId}";

    public string Details => string.Create(CultureInfo.InvariantCulture, $"entries {First} to {Last}, {Hash}");

    /// <summary>Null for a row that tells of something else.</summary>
    public static LedgerAppend? Of(AuditRow row)
    {
        if (row.Action != Action) return null;
        var (subject, details) = (SubjectForm().Match(row.Subject), DetailsForm().Match(row.Details));
        return subject.Success && details.Success ? new LedgerAppend(subject.Groups[1].Value, Number(1), Number(2), details.Groups[3].Value) : null;

        long Number(int group) => long.Parse(details.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\Aledger (.+)\z", RegexOptions.Singleline)]
    private static partial Regex SubjectForm();

    [GeneratedRegex(@"\Aentries ([0-9]{1,18}) to ([0-9]{1,18}), ([0-9a-f]{64})\z")]
    private static partial Regex DetailsForm();
}
