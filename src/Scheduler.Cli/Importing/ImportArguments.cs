using Scheduler.Import;

namespace Scheduler.Cli.Importing;

/// <summary>The arguments of <c>scheduler import</c> as typed; null where an option is not given.</summary>
internal sealed record ImportArguments(
    string File, ImportKind? Kind, string? Sheet, string? Scenario, int? Year, string? Names, string? Accept, string? Out);
