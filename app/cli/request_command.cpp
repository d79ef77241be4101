#include "app/cli/request_command.h"

#include "ui/search/words_presenter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::cli {

bool RequestCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption field(u"field"_s, tr("Fills in a field of the letter, NAME=VALUE; may be given several times."), u"FIELD"_s);
    if (!parsed(parser,
                {{u"record"_s, tr("About this letter, by its id or document id."), u"ID"_s},
                 {u"case"_s, tr("About this workspace, what it stands for, or a case of a workflow system."), u"ID"_s},
                 {u"dispute"_s, tr("About this dispute."), u"ID"_s},
                 field,
                 {u"channel"_s, tr("By which channel: print, registered-mail, email, portal, sms; else the one that rules, wishes and the past give."), u"CHANNEL"_s},
                 {u"address"_s, tr("Address or number, where it is not the last known one."), u"ADDRESS"_s},
                 {u"brand"_s, tr("Under which brand, where the business unit has several."), u"BRAND"_s},
                 {u"template"_s, tr("By which of the templates that are in force."), u"CODE"_s},
                 {u"remark"_s, tr("For whoever approves it."), u"TEXT"_s},
                 {u"again"_s, tr("Also where the same was asked for minutes ago.")},
                 {u"draft"_s, tr("Kept as a draft: nothing is asked for.")},
                 {u"dry-run"_s, tr("Says what would be asked for and what stands against it; nothing is kept.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Asks for a letter to be made about a record, a case or a dispute; without a PRESET it lists the presets. The request lies in the outbox\n"
                   "when this ends, leaves after half a minute, and starts a case in the workflow system. It is made when an archive shows it: see requests."))) {
        return false;
    }
    if (parser.positionalArguments().size() > 1) {
        return wrong(tr("name one preset"));
    }
    m_preset = parser.positionalArguments().value(0);
    int subjects = 0;
    for (const auto& [name, about] : {std::pair(u"record"_s, RequestAbout::Record), std::pair(u"case"_s, RequestAbout::Case), std::pair(u"dispute"_s, RequestAbout::Dispute)}) {
        if (parser.isSet(name)) {
            m_subject = {about, parser.value(name), {}};
            ++subjects;
        }
    }
    if (subjects > 1 || (!m_preset.isEmpty() && subjects == 0)) {
        return wrong(tr("name what it is about: --record, --case or --dispute, one of them"));
    }
    if (m_preset.isEmpty() && subjects == 1) {
        return wrong(tr("name a preset; without any they are listed"));
    }
    for (const QString& one : parser.values(field)) {
        const qsizetype equals = one.indexOf(u'=');
        if (equals < 1) {
            return wrong(tr("not NAME=VALUE: %1").arg(one));
        }
        m_fields.emplace_back(one.left(equals).trimmed(), one.mid(equals + 1));
    }
    if (parser.isSet(u"channel"_s)) {
        m_channel = fromCode<Channel>(parser.value(u"channel"_s).toUpper().replace(u'-', u'_'));
        if (!m_channel) {
            return wrong(tr("not a channel: %1").arg(parser.value(u"channel"_s)));
        }
    }
    m_address = parser.value(u"address"_s);
    m_brand = parser.value(u"brand"_s);
    m_template = parser.value(u"template"_s);
    m_remark = parser.value(u"remark"_s);
    m_again = parser.isSet(u"again"_s);
    m_draft = parser.isSet(u"draft"_s);
    m_dryRun = parser.isSet(u"dry-run"_s);
    m_json = parser.isSet(u"json"_s);
    return true;
}

void RequestCommand::run(Program& program)
{
    if (m_preset.isEmpty()) {
        listPresets(program);
        return;
    }
    m_presenter = std::make_unique<ui::CorrespondencePresenter>(ui::CorrespondenceParts{program.cache(), program.searches(), program.outbox(), program.desk(), program.clock(),
                                                                                        program.businessZone(), program.profile(), Program::person()});
    connect(m_presenter.get(), &ui::CorrespondencePresenter::changed, this, &RequestCommand::follow, Qt::QueuedConnection);
    m_presenter->begin(m_subject, m_preset);
}

void RequestCommand::listPresets(Program& program)
{
    const evidence::PresetFile file = evidence::readPresetFile(program.profile());
    if (file.fault) {
        complain(tr("%1 is not understood and was left out: %2").arg(file.fault->file, file.fault->detail));
    }
    QJsonArray presets;
    for (const RequestPreset& one : file.book.presets) {
        QStringList fields;
        for (const PresetField& field : one.fields) {
            fields << (field.isRequired ? field.name : u'[' + field.name + u']');
        }
        if (m_json) {
            presets.append(QJsonObject{{u"id"_s, one.id}, {u"group"_s, one.group}, {u"name"_s, ui::presetWord(one)}, {u"answers"_s, one.stage}, {u"needsOutcome"_s, one.needsOutcome},
                                       {u"needsApproval"_s, one.needsApproval}, {u"process"_s, one.process}, {u"fields"_s, QJsonArray::fromStringList(fields)}});
        } else {
            out() << one.id << u"  "_s << ui::presetWord(one) << u"  "_s << fields.join(u' ') << Qt::endl;
        }
    }
    if (m_json) {
        printJson({{u"presets"_s, presets}, {u"ofProfile"_s, file.isOwn}});
    }
    finish(Done);
}

void RequestCommand::fill()
{
    if (!m_template.isEmpty()) {
        m_presenter->setTemplate(m_template);
    }
    if (m_channel) {
        m_presenter->setChannel(*m_channel);
    }
    if (!m_address.isEmpty()) {
        m_presenter->setAddress(m_address);
    }
    if (!m_brand.isEmpty()) {
        m_presenter->setBrand(m_brand);
    }
    for (const auto& [name, value] : m_fields) {
        m_presenter->setField(name, value);
    }
    m_presenter->setRemark(m_remark);
    m_presenter->setAgain(m_again);
}

void RequestCommand::follow()
{
    using State = ui::CorrespondencePresenter::State;
    if (m_isSaid) { // what the setters queued arrives after the answer
        return;
    }
    if (m_presenter->state() == State::Failed) {
        m_isSaid = true;
        complain(m_presenter->error());
        finish(Usage);
        return;
    }
    if (m_presenter->state() == State::Submitted && m_isAsked) {
        say();
        return;
    }
    if (m_presenter->state() != State::Asking || m_presenter->isReading()) {
        return;
    }
    if (m_isAsked) { // it could not be kept
        m_isSaid = true;
        complain(m_presenter->problems().value(0));
        finish(Failed);
        return;
    }
    m_isAsked = true;
    for (const auto& [name, value] : m_fields) {
        const auto& fields = m_presenter->request().fields;
        if (std::ranges::find(fields, name, &RequestField::name) == fields.end()) {
            m_isSaid = true;
            complain(tr("the letter has no field %1").arg(name));
            finish(Usage);
            return;
        }
    }
    fill();
    const bool isOpen = m_presenter->problems().isEmpty() && !m_presenter->workflow().isEmpty();
    if (m_dryRun || !isOpen) {
        say();
    } else {
        m_draft ? m_presenter->keepDraft() : m_presenter->submit();
    }
}

QJsonObject RequestCommand::json() const
{
    QJsonObject object = evidence::formJson(m_presenter->form(), m_presenter->findings());
    object.insert(u"against"_s, QJsonArray::fromStringList(m_presenter->problems()));
    object.insert(u"notes"_s, QJsonArray::fromStringList(m_presenter->notes()));
    object.insert(u"workflow"_s, m_presenter->workflow());
    object.insert(u"key"_s, m_presenter->key());
    if (const auto until = m_presenter->undoUntil()) {
        object.insert(u"leavesAt"_s, isoUtc(*until));
    }
    return object;
}

void RequestCommand::say()
{
    m_isSaid = true;
    const bool isKept = !m_presenter->key().isEmpty();
    const bool isOpen = m_presenter->problems().isEmpty() && !m_presenter->workflow().isEmpty();
    if (m_json) {
        printJson(json());
    } else {
        const auto sections = ui::requestSections(m_presenter->request(), m_presenter->telling());
        for (const ui::RequestSection& section : sections) {
            out() << section.title << (section.note.isEmpty() ? QString() : u", "_s + section.note) << Qt::endl;
            for (const ui::RecordFact& fact : section.facts) {
                out() << u"  "_s << fact.name << u"  "_s << fact.value << Qt::endl;
            }
        }
        for (const QString& note : m_presenter->notes()) {
            out() << u"  ! "_s << note << Qt::endl;
        }
        out() << m_presenter->scope() << Qt::endl;
        if (const auto until = m_presenter->undoUntil()) {
            out() << tr("%1 leaves for %2 at %3").arg(m_presenter->key(), m_presenter->workflow(), isoUtc(*until)) << Qt::endl;
        } else if (isKept) {
            out() << tr("%1 is kept as a draft").arg(m_presenter->key()) << Qt::endl;
        }
    }
    if (!isKept) {
        for (const QString& problem : m_presenter->problems()) {
            complain(problem);
        }
        if (m_presenter->workflow().isEmpty()) {
            complain(tr("no workflow system is connected, so nobody could take it on"));
        }
    }
    finish(isKept || (m_dryRun && isOpen) ? Done : Failed);
}

} // namespace cf::cli
