using Scheduler.Domain.Text;

namespace Scheduler.Domain.Conflicts;

/// <summary>Texts of contradictions and ways out.</summary>
public static class ConflictText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Domain.Conflicts.ConflictText", typeof(ConflictText).Assembly);
}
