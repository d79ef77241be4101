// Heads of the log that repositories keep: filed through the outbox, and asked for again.
#include "app/cli/activity_command.h"

#include <QDir>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cf::cli {

bool ActivityCommand::takeWitness(const QCommandLineParser& parser)
{
    if (parser.isSet(u"file"_s) && parser.isSet(u"check"_s)) {
        return wrong(tr("one at a time: --file or --check"));
    }
    m_ofWitness = parser.isSet(u"file"_s) ? OfWitness::File : parser.isSet(u"check"_s) ? OfWitness::Check : OfWitness::List;
    m_out = parser.value(u"out"_s);
    return m_out.isEmpty() || m_ofWitness == OfWitness::Check || wrong(tr("--out goes with --check"));
}

void ActivityCommand::witness()
{
    m_witness = std::make_unique<ui::WitnessPresenter>(ui::WitnessParts{m_program->activity(), m_program->outbox(), m_program->cache(), m_program->content(), m_program->clock(), m_program->businessZone(),
                                                                        Program::person(), [this](std::function<void()> then) { m_program->keeper().signNow(std::move(then)); }});
    connect(m_witness.get(), &ui::WitnessPresenter::checked, this, &ActivityCommand::tellWitnesses);
    connect(m_witness.get(), &ui::WitnessPresenter::ended, this, [this](int, const QString& trouble) {
        if (trouble.isEmpty()) {
            const auto once = std::make_shared<QMetaObject::Connection>();
            *once = connect(m_witness.get(), &ui::WitnessPresenter::changed, this, [this, once] {
                QObject::disconnect(*once);
                tellWitnesses();
            });
            m_witness->read();
        } else {
            complain(trouble);
            finish(Usage);
        }
    });
    const auto known = std::make_shared<QMetaObject::Connection>();
    *known = connect(m_witness.get(), &ui::WitnessPresenter::changed, this, [this, known] {
        QObject::disconnect(*known);
        switch (m_ofWitness) {
        case OfWitness::List: tellWitnesses(); return;
        case OfWitness::File: m_witness->file(); return;
        case OfWitness::Check: m_witness->check(); return;
        }
    });
    m_witness->read();
}

void ActivityCommand::tellWitnesses()
{
    bool isAnyWrong = false, isAnyAway = false;
    QJsonArray all;
    for (const LogWitness& one : m_witness->witnesses()) {
        const auto check = m_witness->checkOf(one);
        isAnyWrong = isAnyWrong || (check && ui::isWrong(*check));
        isAnyAway = isAnyAway || (check && check->is == ui::WitnessCheck::Is::Away);
        if (check && !m_out.isEmpty() && !check->note.isEmpty()) { // the verifier holds segments to what lies elsewhere
            QDir().mkpath(m_out);
            QSaveFile file(QDir(m_out).filePath(u"%1-%2.checkpoint"_s.arg(one.place.repository.value()).arg(one.size)));
            if (!file.open(QIODevice::WriteOnly) || file.write(check->note) != check->note.size() || !file.commit()) {
                complain(tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
                finish(Failed);
                return;
            }
        }
        if (m_json) {
            all.append(QJsonObject{{u"entries"_s, one.size}, {u"signed"_s, isoUtc(one.signedAt)}, {u"repository"_s, one.place.repositoryName}, {u"folder"_s, one.place.folder}, {u"command"_s, one.intent.command.key},
                                   {u"state"_s, QString(codeOf(one.intent.state))}, {u"receipt"_s, one.intent.effect.reference}, {u"seen"_s, one.intent.seen ? QJsonValue(isoUtc(*one.intent.seen)) : QJsonValue()},
                                   {u"check"_s, check ? QJsonValue(QString(ui::codeOf(check->is))) : QJsonValue()}, {u"detail"_s, check ? check->detail : QString()}});
        } else {
            out() << tr("%1 entries, %2: %3").arg(one.size).arg(one.place.repositoryName, m_witness->whereabouts(one)) << Qt::endl;
        }
    }
    if (m_json) {
        printJson({{u"places"_s, int(m_witness->places().size())}, {u"wanted"_s, witnessesWanted}, {u"witnesses"_s, all}});
    } else {
        out() << m_witness->summary() << Qt::endl;
    }
    finish(isAnyWrong ? Integrity : isAnyAway ? Partial : Done);
}

} // namespace cf::cli
