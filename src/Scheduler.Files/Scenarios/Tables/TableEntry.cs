namespace Scheduler.Files.Scenarios.Tables;

/// <summary>What a row means.</summary>
/// <param name="Sound">Whether the row had no fault; otherwise <paramref name="Value"/> holds stand-ins.</param>
internal sealed record TableEntry<T>(T Value, TableRow Row, bool Sound);
