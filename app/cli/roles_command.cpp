#include "app/cli/roles_command.h"

#include "ui/roles/role_words_presenter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::cli {

bool RolesCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"assign"_s, tr("Gives an account a role: jo=legal. Roles are agent, compliance, records, legal, auditor and admin."), u"ACCOUNT=ROLE"_s},
                 {u"end"_s, tr("Takes a role from an account; that it had it stays on record."), u"ACCOUNT=ROLE"_s},
                 {u"table"_s, tr("Prints the table that holds here as a file: an example for PROFILE/roles.json.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments, tr("What each role may do, who has which role, and which this account has."))) {
        return false;
    }
    m_json = parser.isSet(u"json"_s);
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(tr("it takes options alone"));
    }
    if (int(parser.isSet(u"assign"_s)) + int(parser.isSet(u"end"_s)) + int(parser.isSet(u"table"_s)) > 1) {
        return wrong(tr("one at a time: --assign, --end or --table"));
    }
    if (parser.isSet(u"assign"_s)) {
        m_does = Does::Assign;
        return readPair(parser.value(u"assign"_s));
    }
    if (parser.isSet(u"end"_s)) {
        m_does = Does::End;
        return readPair(parser.value(u"end"_s));
    }
    m_does = parser.isSet(u"table"_s) ? Does::Table : Does::Show;
    return true;
}

bool RolesCommand::readPair(const QString& text)
{
    const qsizetype at = text.lastIndexOf(u'=');
    const auto role = at < 0 ? std::nullopt : roleNamed(text.mid(at + 1));
    m_account = text.left(std::max<qsizetype>(0, at)).trimmed();
    if (!role || m_account.isEmpty()) {
        return wrong(tr("an account and a role: jo=legal. Roles are agent, compliance, records, legal, auditor and admin"));
    }
    m_role = *role;
    return true;
}

void RolesCommand::run(Program& program)
{
    const auto ended = [this, &program](const Result<void>& result) {
        if (result) {
            tell(program);
        } else if (refusalIn(result.error())) {
            finish(result.error());
        } else if (result.error().kind == ErrorKind::Conflict || result.error().kind == ErrorKind::NotFound || result.error().kind == ErrorKind::Rejected) {
            complain(tr("nothing was changed: %1").arg(result.error().detail));
            finish(Usage);
        } else {
            finish(result.error());
        }
    };
    switch (m_does) {
    case Does::Assign: deliver(program.roleDesk().assign({0, m_account, m_role, Program::person(), program.clock().now()}), this, ended); return;
    case Does::End: deliver(program.roleDesk().end(m_account, m_role, Program::person(), program.clock().now()), this, ended); return;
    case Does::Table: {
        const auto standing = program.roles().standing();
        if (!standing) {
            finish(standing.error());
            return;
        }
        out() << QString::fromUtf8(permissionsJson(standing->table)) << Qt::flush;
        finish(Done);
        return;
    }
    case Does::Show: tell(program); return;
    }
}

void RolesCommand::tell(Program& program)
{
    const auto standing = program.roles().standing();
    if (!standing) {
        finish(standing.error());
        return;
    }
    deliver(program.roleDesk().assignments(), this, [this, standing = *standing](const Result<std::vector<RoleAssignment>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        if (m_json) {
            QJsonArray assigned, own;
            for (const RoleAssignment& one : *all) {
                assigned.append(QJsonObject{{u"account"_s, one.account}, {u"role"_s, QString(codeOf(one.role))}, {u"by"_s, one.by}, {u"at"_s, isoUtc(one.at)},
                                            {u"ended"_s, one.ended ? QJsonValue(isoUtc(*one.ended)) : QJsonValue()}, {u"endedBy"_s, one.endedBy}});
            }
            for (const Role role : standing.roles) {
                own.append(QString(codeOf(role)));
            }
            QJsonObject rights;
            for (const Right right : allRights()) {
                rights[codeOf(right)] = QString(codeOf(standing.grantOf(right)));
            }
            printJson({{u"account"_s, standing.account}, {u"open"_s, standing.isOpen}, {u"roles"_s, own}, {u"rights"_s, rights}, {u"assigned"_s, assigned}});
        } else {
            out() << tr("%1: %2").arg(standing.account, standing.isOpen ? tr("no role is assigned yet, so everybody may do everything") : ui::rolesText(standing.roles)) << Qt::endl;
            for (const RoleAssignment& one : *all) {
                const QString since = tr("%1 is %2 since %3, by %4").arg(one.account, ui::roleWord(one.role), isoUtc(one.at), one.by);
                out() << (one.ended ? tr("%1; ended %2 by %3").arg(since, isoUtc(*one.ended), one.endedBy) : since) << Qt::endl;
            }
            for (const Right right : allRights()) {
                out() << (ui::rightWord(right) + u": "_s + ui::grantWord(standing.grantOf(right))) << Qt::endl;
            }
        }
        finish(Done);
    });
}

} // namespace cf::cli
