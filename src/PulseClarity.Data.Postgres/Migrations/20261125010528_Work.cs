using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PulseClarity.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Work : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "attempt",
                table: "reports",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "blob",
                table: "reports",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "deadline_at",
                table: "reports",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "done_items",
                table: "reports",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "handed_at",
                table: "reports",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "items",
                table: "reports",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "lease_until",
                table: "reports",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<TimeSpan>(
                name: "least_left",
                table: "reports",
                type: "interval",
                nullable: true);

            migrationBuilder.AddColumn<TimeSpan>(
                name: "most_left",
                table: "reports",
                type: "interval",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "next_try_at",
                table: "reports",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "problem",
                table: "reports",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "stage",
                table: "reports",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "attempt",
                table: "outgoing_mail",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "next_try_at",
                table: "outgoing_mail",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "problem",
                table: "outgoing_mail",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "attempt",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "blob",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "deadline_at",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "done_items",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "handed_at",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "items",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "lease_until",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "least_left",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "most_left",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "next_try_at",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "problem",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "stage",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "attempt",
                table: "outgoing_mail");

            migrationBuilder.DropColumn(
                name: "next_try_at",
                table: "outgoing_mail");

            migrationBuilder.DropColumn(
                name: "problem",
                table: "outgoing_mail");
        }
    }
}
