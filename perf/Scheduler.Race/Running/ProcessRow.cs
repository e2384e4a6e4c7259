namespace Scheduler.Race.Running;

/// <summary>One process of the machine.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parent">Id of the process that started it.</param>
internal readonly record struct ProcessRow(int Id, int Parent);
