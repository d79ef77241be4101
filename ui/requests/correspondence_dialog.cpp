#include "ui/requests/correspondence_dialog.h"

#include "ui/record/record_marks.h"
#include "ui/reissue/reissue_words_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int dialogUnits = 920, leastUnits = 460, nameUnits = 150;

QWidget* named(const QString& title, QWidget* field, const QString& name, Label* under = nullptr)
{
    field->setObjectName(name);
    field->setAccessibleName(title);
    return column(under ? QList<QWidget*>{new Label(title, Type::CaptionStrong, Ink::Name), field, under} : QList<QWidget*>{new Label(title, Type::CaptionStrong, Ink::Name), field}, 4);
}

void showText(Label* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// A combo box is as wide as its column, not as its longest entry.
QComboBox* narrow()
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

CorrespondenceDialog::CorrespondenceDialog(QWidget* window, const CorrespondenceParts& parts, const evidence::RequestSubject& subject, const QString& preset)
    : Overlay(window, u"correspondenceDialog"_s, tr("New correspondence"), dialogUnits)
    , m_presenter(parts)
    , m_stack(new QStackedWidget)
    , m_loading(wrapped(u"letterLoading"_s, Type::Body, Ink::Secondary))
    , m_what(wrapped(u"letterWhat"_s, Type::BodyStrong, Ink::Fact))
    , m_scope(wrapped(u"letterScope"_s, Type::Caption, Ink::Secondary))
    , m_fault(wrapped(u"letterFault"_s, Type::Caption, Ink::Uncertain))
    , m_channelWhy(wrapped(u"letterChannelWhy"_s, Type::Caption, Ink::Secondary))
    , m_brandWhy(wrapped(u"letterBrandWhy"_s, Type::Caption, Ink::Secondary))
    , m_templateWhy(wrapped(u"letterTemplateWhy"_s, Type::Caption, Ink::Secondary))
    , m_approval(wrapped(u"letterApproval"_s, Type::Caption, Ink::Secondary))
    , m_notes(wrapped(u"letterNotes"_s, Type::Body, Ink::Uncertain))
    , m_problems(wrapped(u"letterProblems"_s, Type::Body, Ink::Failed))
    , m_done(wrapped(u"letterDone"_s, Type::BodyStrong, Ink::Fact))
    , m_say(wrapped(u"letterSay"_s, Type::Body, Ink::Fact))
    , m_left(wrapped(u"letterTimeLeft"_s, Type::Caption, Ink::Secondary))
    , m_preset(narrow())
    , m_channel(narrow())
    , m_template(narrow())
    , m_brand(new QLineEdit)
    , m_address(new QLineEdit)
    , m_remark(new QLineEdit)
    , m_again(new QCheckBox(tr("It is wanted once more")))
    , m_fields(new QWidget)
    , m_known(new Facts)
    , m_submit(button(u"letterSubmit"_s, tr("Ask for it"), {}, Emphasis::Primary))
    , m_draft(button(u"letterDraft"_s, tr("Keep as a draft")))
    , m_close(button(u"letterClose"_s, tr("Cancel")))
    , m_undo(button(u"letterUndo"_s, tr("Take back")))
    , m_timer(new QTimer(this))
{
    setKept(true);
    setLeastHeight(leastUnits);
    m_stack->addWidget(column({m_loading, nullptr}));
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeDone());
    content()->addWidget(m_stack, 1);
    addButtons({m_close, m_undo, m_draft, m_submit});
    connect(m_submit, &QPushButton::clicked, &m_presenter, &CorrespondencePresenter::submit);
    connect(m_draft, &QPushButton::clicked, &m_presenter, &CorrespondencePresenter::keepDraft);
    connect(m_undo, &QPushButton::clicked, &m_presenter, &CorrespondencePresenter::takeBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this](int at) { m_presenter.choosePreset(m_preset->itemData(at).toString()); });
    connect(m_channel, &QComboBox::activated, this, [this] { m_presenter.setChannel(Channel(m_channel->currentData().toInt())); });
    connect(m_template, &QComboBox::activated, this, [this] { m_presenter.setTemplate(m_template->currentData().toString()); });
    connect(m_brand, &QLineEdit::textEdited, &m_presenter, &CorrespondencePresenter::setBrand);
    connect(m_address, &QLineEdit::textEdited, &m_presenter, &CorrespondencePresenter::setAddress);
    connect(m_remark, &QLineEdit::textEdited, &m_presenter, &CorrespondencePresenter::setRemark);
    connect(m_again, &QCheckBox::clicked, &m_presenter, &CorrespondencePresenter::setAgain);
    m_timer->setInterval(500);
    connect(m_timer, &QTimer::timeout, this, &CorrespondenceDialog::tick);
    connect(&m_presenter, &CorrespondencePresenter::changed, this, &CorrespondenceDialog::follow);
    connect(&m_presenter, &CorrespondencePresenter::submitted, this, &CorrespondenceDialog::asked);
    m_presenter.begin(subject, preset);
    follow();
}

QWidget* CorrespondenceDialog::makeChoices()
{
    m_known->setObjectName(u"letterKnown"_s);
    m_known->setAccessibleName(tr("What is known now"));
    m_known->setNameWidth(nameUnits);
    auto* side = column({named(tr("Channel"), m_channel, u"letterChannel"_s, m_channelWhy), named(tr("Address or number"), m_address, u"letterAddress"_s),
                         named(tr("Brand"), m_brand, u"letterBrand"_s, m_brandWhy), named(tr("Template"), m_template, u"letterTemplate"_s, m_templateWhy), m_approval},
                        12);
    return side;
}

QWidget* CorrespondenceDialog::makeForm()
{
    m_again->setObjectName(u"letterAgain"_s);
    m_remark->setPlaceholderText(tr("For whoever approves it"));
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(fields, 10);
    auto* left = column({m_fields, named(tr("Remark"), m_remark, u"letterRemark"_s), nullptr}, 12);
    auto* sides = new QWidget;
    auto* box = new QHBoxLayout(sides);
    box->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(box, 24);
    box->addWidget(left, 1);
    box->addWidget(column({makeChoices(), nullptr}), 1);
    auto* inner = column({m_fault, m_problems, m_again, m_notes, sides, column({new SectionHeader(tr("What is known now")), m_known}, 4)}, 12);
    QScrollArea* scroll = scrollingWhenShort(inner);
    scroll->setObjectName(u"letterScroll"_s);
    scroll->setAccessibleName(tr("New correspondence"));
    auto* form = column({column({m_what, m_scope}, 2), named(tr("Kind of letter"), m_preset, u"letterPreset"_s), scroll}, 12);
    static_cast<QBoxLayout*>(form->layout())->setStretch(2, 1);
    return form;
}

QWidget* CorrespondenceDialog::makeDone()
{
    QWidget* done = column({m_done, m_say, m_left}, 12);
    static_cast<QBoxLayout*>(done->layout())->addStretch(1);
    return done;
}

void CorrespondenceDialog::fillOnce()
{
    m_isFilled = true;
    const QSignalBlocker quiet(m_preset);
    for (const RequestPreset& one : m_presenter.presets()) {
        //: A kind of letter, and the group it belongs to
        m_preset->addItem(tr("%1 · %2").arg(presetWord(one), presetGroupWord(one.group)), one.id);
    }
    m_preset->setMaxVisibleItems(20);
    const evidence::RequestContext& context = m_presenter.context();
    m_what->setText(context.title.isEmpty() || context.title == context.subject ? context.subject : tr("%1 · %2").arg(context.subject, context.title));
    showText(m_scope, m_presenter.scope());
    showText(m_fault, m_presenter.presetFault());
    QList<RecordFact> known;
    for (const RequestSection& section : requestSections(m_presenter.request(), m_presenter.telling())) {
        known = section.id == u"known" ? section.facts : known;
    }
    m_known->setFacts(factsFrom(known));
    m_preset->setFocus();
}

void CorrespondenceDialog::fillFields()
{
    auto* box = static_cast<QVBoxLayout*>(m_fields->layout());
    while (QLayoutItem* item = box->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
    for (const RequestField& field : m_presenter.request().fields) {
        FieldRow row{field.name, new QLineEdit(field.value), wrapped(u"source-"_s + field.name, Type::Caption, Ink::Secondary)};
        const QString label = requestFieldWord(field.name, field.label);
        QWidget* shown = named(field.isRequired ? label : tr("%1 (optional)").arg(label), row.edit, u"field-"_s + field.name, row.source);
        row.edit->setMinimumHeight(row.edit->sizeHint().height()); // captions that wrap would squeeze it
        box->addWidget(shown);
        shown->show(); // at once: what a layout shows a moment later is no stop of Tab before
        row.edit->setAccessibleName(label);
        connect(row.edit, &QLineEdit::textEdited, this, [this, name = field.name](const QString& text) { m_presenter.setField(name, text); });
        m_rows.push_back(row);
    }
    m_shownPreset = m_presenter.preset();
    fillChoices();
}

void CorrespondenceDialog::fillChoices()
{
    const QSignalBlocker quietChannel(m_channel), quietTemplate(m_template);
    const evidence::RequestForm& form = m_presenter.form();
    m_channel->clear();
    for (const evidence::ChannelOption& one : form.channels) {
        const QString word = channelWord(one.choice.channel);
        m_channel->addItem(one.isOpen() || one.choice.ground == evidence::ChannelGround::NoContact ? word : tr("%1 (closed)").arg(word), int(one.choice.channel));
    }
    m_brand->setText(form.request.brandChoice.value);
    m_template->clear();
    for (const evidence::TemplateOption& one : form.templates.options) {
        m_template->addItem(one.isInForce || !one.isTold() ? tr("%1, version %2 · %3").arg(one.code, one.version, one.type) : tr("%1 · not in force").arg(one.code), one.code);
    }
    m_template->setEnabled(m_template->count() > 0);
}

void CorrespondenceDialog::followForm()
{
    const CorrespondenceRequest& request = m_presenter.request();
    const TimeTelling telling = m_presenter.telling();
    {
        const QSignalBlocker quiet(m_preset);
        m_preset->setCurrentIndex(m_preset->findData(m_presenter.preset()));
    }
    if (!m_presenter.isReading() && m_shownPreset != m_presenter.preset()) {
        fillFields();
    }
    for (const FieldRow& row : m_rows) {
        const auto field = std::ranges::find(request.fields, row.name, &RequestField::name);
        if (field == request.fields.end()) {
            continue;
        }
        if (!row.edit->hasFocus() && row.edit->text() != field->value) {
            row.edit->setText(field->value);
        }
        showText(row.source, field->isEdited ? field->from ? tr("entered; known is %1 (%2)").arg(field->from->value, originWords(*field->from)) : QString()
                         : field->from   ? originWords(*field->from)
                                         : QString());
    }
    m_channel->setCurrentIndex(m_channel->findData(int(request.channel)));
    m_template->setCurrentIndex(m_template->findData(request.templateCode));
    if (!m_address->hasFocus() || m_address->text().trimmed() != request.address) {
        m_address->setText(request.address);
    }
    m_address->setEnabled(request.channel != Channel::Portal);
    m_address->setPlaceholderText(request.channel == Channel::Portal ? tr("The portal knows the customer") : tr("Where it goes to"));
    showText(m_channelWhy, channelBecause(request.channelChoice));
    showText(m_brandWhy, brandBecause(request.brandChoice, request.unit));
    showText(m_templateWhy, templateWords(request, telling));
    showText(m_approval, request.needsApproval ? tr("Somebody else approves it before it is composed.") : tr("It is composed without anybody approving it first."));
    QStringList problems = m_presenter.problems(), notes = m_presenter.notes();
    const bool isReachable = !m_presenter.workflow().isEmpty();
    if (!isReachable) {
        problems.prepend(tr("No workflow system is connected, so nobody could take it on. Connect one under Repositories."));
    }
    const bool isAway = m_presenter.isAway();
    if (isAway) {
        notes.prepend(tr("%1 is not reached now. It is kept as a draft, until somebody accepts it.").arg(m_presenter.workflow()));
    }
    showText(m_problems, problems.join(u'\n'));
    showText(m_notes, notes.join(u'\n'));
    m_again->setVisible(m_presenter.isDuplicate() || m_again->isChecked());
    const bool isOpen = m_presenter.state() == CorrespondencePresenter::State::Asking && !m_presenter.isReading() && problems.isEmpty();
    m_submit->setEnabled(isOpen);
    m_draft->setEnabled(isOpen);
    m_draft->setVisible(!isAway);
    m_submit->setText(isAway ? tr("Keep as a draft") : tr("Ask for it"));
}

void CorrespondenceDialog::followDone()
{
    using State = CorrespondencePresenter::State;
    const bool isSubmitted = m_presenter.state() == State::Submitted;
    m_done->setText(!isSubmitted            ? tr("Taken back. Nothing left.")
                    : m_presenter.isDraft() ? tr("Kept as a draft. Nothing was asked for yet. %1").arg(m_presenter.key())
                                            : tr("Asked for, as %1. %2 starts a case. It is made when an archive shows it: see Requests.").arg(m_presenter.key(), m_presenter.workflow()));
    m_say->setText(isSubmitted && !m_presenter.isDraft() ? requestReadBack(m_presenter.request()) : QString());
    m_timer->start();
    tick();
    m_close->setFocus();
}

void CorrespondenceDialog::follow()
{
    using State = CorrespondencePresenter::State;
    const State state = m_presenter.state();
    const bool isAsking = state == State::Asking || state == State::Submitting;
    const bool isOver = state == State::Submitted || state == State::TakenBack;
    if (state == State::Asking && !m_isFilled) {
        fillOnce();
    }
    m_stack->setCurrentIndex(isAsking ? 1 : isOver ? 2 : 0);
    m_loading->setText(state == State::Failed ? m_presenter.error() : tr("Reading what is known …"));
    m_submit->setVisible(isAsking);
    m_draft->setVisible(isAsking);
    m_undo->setVisible(state == State::Submitted);
    m_close->setText(isOver || state == State::Failed ? tr("Close") : tr("Cancel"));
    if (isAsking) {
        followForm();
    }
    if (isOver) {
        followDone();
    }
}

void CorrespondenceDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_submit->isVisible() ? m_submit->click() : m_close->click();
        return;
    }
    Overlay::keyPressEvent(event);
}

void CorrespondenceDialog::tick()
{
    const std::optional<UtcMs> until = m_presenter.undoUntil();
    const UtcMs left = until ? *until - m_presenter.telling().calendar.now : 0;
    m_left->setText(left > 0 ? tr("It can be taken back for another %Ln second(s).", nullptr, int((left + 999) / 1000)) : QString());
    if (left <= 0) {
        m_timer->stop();
    }
}

} // namespace cf::ui
