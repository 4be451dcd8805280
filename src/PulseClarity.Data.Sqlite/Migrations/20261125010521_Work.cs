using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PulseClarity.Data.Sqlite.Migrations
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "blob",
                table: "reports",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "deadline_at",
                table: "reports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "done_items",
                table: "reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "handed_at",
                table: "reports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "items",
                table: "reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "lease_until",
                table: "reports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<TimeSpan>(
                name: "least_left",
                table: "reports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<TimeSpan>(
                name: "most_left",
                table: "reports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "next_try_at",
                table: "reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "problem",
                table: "reports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "stage",
                table: "reports",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "attempt",
                table: "outgoing_mail",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "next_try_at",
                table: "outgoing_mail",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "problem",
                table: "outgoing_mail",
                type: "TEXT",
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
