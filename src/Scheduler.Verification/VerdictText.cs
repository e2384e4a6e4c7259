using Scheduler.Domain.Text;

namespace Scheduler.Verification;

/// <summary>Texts of verdicts.</summary>
public static class VerdictText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Verification.VerdictText", typeof(VerdictText).Assembly);
}
