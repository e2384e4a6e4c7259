using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Scheduler.Store.Auditing;
using Scheduler.Store.Content;

namespace Scheduler.Store.Scenarios;

/// <summary>A new version of a scenario as the audit tells of it.</summary>
/// <param name="ScenarioId">The id that all versions share.</param>
/// <param name="Hash">Content hash of the version.</param>
/// <param name="FilesHash">Over its files; null in rows of releases that did not write it down.</param>
internal sealed partial record ScenarioAddition(string ScenarioId, string Hash, string? FilesHash)
{
    public const string Action = "scenario.added";

    public string Subject => $"scenario {ScenarioId}";

    public string Details => FilesHash is null ? Hash : $"{Hash}, files {FilesHash}";

    /// <summary>Hash over names and addresses of files, in ordinal order of their names. Unlike the scenario's content hash, whose rules the store does not know, it counts
    /// all files that are kept.</summary>
    public static string HashOf(IEnumerable<NamedContent> files)
    {
        var text = new StringBuilder();
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(file.Name)}:{file.Name};{file.ContentHash};");
        return ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Null for a row that tells of something else.</summary>
    public static ScenarioAddition? Of(AuditRow row)
    {
        if (row.Action != Action) return null;
        var (subject, details) = (SubjectForm().Match(row.Subject), DetailsForm().Match(row.Details));
        return subject.Success && details.Success
            ? new ScenarioAddition(subject.Groups[1].Value, details.Groups[1].Value, details.Groups[2] is { Success: true, Value: var files } ? files : null)
            : null;
    }

    [GeneratedRegex(@"\Ascenario (.+)\z", RegexOptions.Singleline)]
    private static partial Regex SubjectForm();

    [GeneratedRegex(@"\A([^,]+)(?:, files ([0-9a-f]{64}))?\z")]
    private static partial Regex DetailsForm();
}
