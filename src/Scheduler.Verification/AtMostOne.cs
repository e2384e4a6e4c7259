using Scheduler.Domain.Rules;

namespace Scheduler.Verification;

/// <summary>Picks what a scenario may hold once. Two of it are a fault of the scenario, and to choose one silently would
/// be to judge by a rule that nobody wrote.</summary>
internal static class AtMostOne
{
    /// <exception cref="InvalidOperationException">There are several; names them.</exception>
    public static TRule? Of<TRule>(IEnumerable<TRule> rules, string what)
        where TRule : Rule
    {
        TRule[] found = [.. rules];
        return found.Length <= 1
            ? found.FirstOrDefault()
            : throw new InvalidOperationException(
                $"At most one {what} is allowed, found {found.Length}: {string.Join(", ", found.Select(rule => rule.Id))}.");
    }
}
