using Scheduler.Domain.Text;

namespace Scheduler.Domain.Entitlements;

/// <summary>What a line would owe if one fact about it were another for the whole horizon.</summary>
/// <param name="Fact">The fact in words, such as "grade".</param>
/// <param name="Value">The other value in words.</param>
/// <param name="DueDays">Due days with it.</param>
/// <param name="OneBlock">Whether they would be taken in one block.</param>
public sealed record WhatIf(LocalizedText Fact, LocalizedText Value, int DueDays, bool OneBlock);
