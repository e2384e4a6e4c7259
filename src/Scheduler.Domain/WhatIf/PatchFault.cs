using Scheduler.Domain.Text;

namespace Scheduler.Domain.WhatIf;

/// <summary>One reason why a list of patches cannot be applied.</summary>
/// <param name="Index">The patch, 0 = first of the list.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Member">Name of the member that is wrong; null where the whole patch is meant.</param>
/// <param name="Found">The value as it stands there; null where something is missing.</param>
/// <param name="Problem">What is wrong, in words.</param>
/// <param name="Allowed">What is allowed.</param>
/// <param name="Remedy">How to mend it.</param>
public sealed record PatchFault(
    int Index, PatchFaultKind Kind, string? Member, string? Found, LocalizedText Problem, LocalizedText Allowed, LocalizedText Remedy)
{
    internal static PatchFault Of(int index, PatchFaultKind kind, string? member, string? found, params object[] arguments) => new(
        index,
        kind,
        member,
        found,
        WhatIfText.Catalog.Format($"{kind}.Problem", arguments),
        WhatIfText.Catalog.Format($"{kind}.Allowed", arguments),
        WhatIfText.Catalog.Format($"{kind}.Remedy", arguments));
}
