using NodaTime;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Keys;

/// <summary>A key, without its secret, which is kept nowhere.</summary>
/// <param name="Id">Public part.</param>
/// <param name="Name">Who has it; stands in the audit.</param>
/// <param name="Role">What it opens.</param>
/// <param name="MadeAt">When.</param>
/// <param name="MadeBy">By whom.</param>
/// <param name="RevokedAt">Since when it opens nothing; null while it does.</param>
public sealed record ApiKey(string Id, string Name, KeyRole Role, Instant MadeAt, string MadeBy, Instant? RevokedAt)
{
    internal sealed class Row
    {
        public const string Columns =
            "id as Id, name as Name, role as Role, secret_hash as SecretHash, made_at as MadeAt, made_by as MadeBy, revoked_at as RevokedAt";

        public string Id { get; init; } = "";

        public string Name { get; init; } = "";

        public string Role { get; init; } = "";

        public string SecretHash { get; init; } = "";

        public long MadeAt { get; init; }

        public string MadeBy { get; init; } = "";

        public long? RevokedAt { get; init; }

        public ApiKey Value => new(Id, Name, Enum.Parse<KeyRole>(Role, ignoreCase: true), Moment.Of(MadeAt), MadeBy, Moment.Of(RevokedAt));
    }
}
