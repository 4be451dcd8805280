using Microsoft.EntityFrameworkCore;
using PulseClarity.Data.Mail;
using PulseClarity.Data.Orders;
using PulseClarity.Data.Payments;
using PulseClarity.Data.Reports;

namespace PulseClarity.Data;

/// <summary>All that is kept, in SQLite or in PostgreSQL.</summary>
public sealed class PulseContext(DbContextOptions<PulseContext> options) : DbContext(options)
{
    /// <summary>What was bought.</summary>
    public DbSet<Order> Orders => Set<Order>();

    /// <summary>What is made.</summary>
    public DbSet<Report> Reports => Set<Report>();

    /// <summary>What was bought of models.</summary>
    public DbSet<BoughtBatch> Batches => Set<BoughtBatch>();

    /// <summary>The payment provider's messages.</summary>
    public DbSet<PaymentEvent> PaymentEvents => Set<PaymentEvent>();

    /// <summary>The checkouts at which no money moves.</summary>
    public DbSet<SimulatedSession> SimulatedSessions => Set<SimulatedSession>();

    /// <summary>Mail on its way.</summary>
    public DbSet<OutgoingMail> OutgoingMail => Set<OutgoingMail>();

    private bool IsSqlite => Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";

    /// <summary>Reads an order with its reports and mail, to change it: until the transaction ends nobody else does.</summary>
    /// <param name="publicId">The order's public id.</param>
    /// <param name="cancellation">Breaks off.</param>
    /// <returns>The order; null when there is none.</returns>
    /// <exception cref="InvalidOperationException">No transaction was begun.</exception>
    public async Task<Order?> LockOrderAsync(string publicId, CancellationToken cancellation)
    {
        if (Database.CurrentTransaction is null) throw new InvalidOperationException("Begin a transaction first; a lock ends with it.");

        // On SQLite a transaction takes the one write lock when it begins (BEGIN IMMEDIATE).
        if (!IsSqlite) await Database.ExecuteSqlAsync($"SELECT 1 FROM orders WHERE public_id = {publicId} FOR UPDATE", cancellation);
        return await Orders.Include(order => order.Reports).Include(order => order.Mails).AsSplitQuery()
            .SingleOrDefaultAsync(order => order.PublicId == publicId, cancellation);
    }

    /// <summary>Notes a message of the payment provider.</summary>
    /// <returns>False when it was noted before. While another transaction that notes it is under way, this waits for its end.</returns>
    public async Task<bool> NoteAsync(PaymentEvent message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        object created = IsSqlite ? message.CreatedAt.UtcTicks : message.CreatedAt;
        object received = IsSqlite ? message.ReceivedAt.UtcTicks : message.ReceivedAt;
        return await Database.ExecuteSqlAsync(
            $"""
            INSERT INTO payment_events (id, type, created_at, received_at, order_public_id)
            VALUES ({message.Id}, {message.Type}, {created}, {received}, {message.OrderPublicId})
            ON CONFLICT (id) DO NOTHING
            """,
            cancellation) > 0;
    }

    /// <summary>Saves what a call brought, in one statement, if the claim under which it was bought still holds.</summary>
    /// <returns>False when the claim was lost; nothing is saved.</returns>
    public async Task<bool> SaveAsync(BoughtBatch batch, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(batch);

        // A claim that is being taken over at this moment is waited for (FOR SHARE); on SQLite there is one writer at a time.
        return await (IsSqlite
            ? Database.ExecuteSqlAsync(
                $"""
                INSERT INTO batches (report_id, batch, attempt, fencing_token, prompt_hash, accepted, refused, model, finish, usage, cost, at, took)
                SELECT id, {batch.Batch}, {batch.Attempt}, fencing_token, {batch.PromptHash}, {batch.Accepted}, {batch.Refused}, {batch.Model}, {batch.Finish},
                    {batch.Usage}, {batch.Cost}, {batch.At.UtcTicks}, {batch.Took}
                FROM reports WHERE id = {batch.ReportId} AND fencing_token = {batch.FencingToken} AND state = {nameof(ReportState.InProgress)}
                """,
                cancellation)
            : Database.ExecuteSqlAsync(
                $"""
                INSERT INTO batches (report_id, batch, attempt, fencing_token, prompt_hash, accepted, refused, model, finish, usage, cost, at, took)
                SELECT id, {batch.Batch}, {batch.Attempt}, fencing_token, {batch.PromptHash}, {batch.Accepted}::jsonb, {batch.Refused}::jsonb, {batch.Model}, {batch.Finish},
                    {batch.Usage}::jsonb, {batch.Cost}::numeric, {batch.At.ToUniversalTime()}, {batch.Took}
                FROM reports WHERE id = {batch.ReportId} AND fencing_token = {batch.FencingToken} AND state = {nameof(ReportState.InProgress)}
                FOR SHARE
                """,
                cancellation)) > 0;
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        if (IsSqlite) configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PulseContext).Assembly);
        if (!IsSqlite)
        {
            modelBuilder.Entity<BoughtBatch>().Property(batch => batch.Accepted).HasColumnType("jsonb");
            modelBuilder.Entity<BoughtBatch>().Property(batch => batch.Refused).HasColumnType("jsonb");
            modelBuilder.Entity<BoughtBatch>().Property(batch => batch.Usage).HasColumnType("jsonb");
        }

        ColumnNames.Apply(modelBuilder.Model);
    }
}
