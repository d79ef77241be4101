#include "ui/repositories/connect_dialog.h"

#include "ui/repositories/repository_facts_presenter.h"
#include "ui/repositories/zone_box.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

/// Of an address, whatever the language.
QString beginningOf(RepositoryKind kind) { return liesOnDisk(kind) ? u"/"_s : u"https://"_s; }

enum Page { Form, Trial, Settings };
constexpr int checkChoices[] = {60, 300, 900, 3600, 0}; ///< seconds
constexpr qint64 mostMapping = 1 << 20;

Fact factOf(const StepLine& step)
{
    switch (step.state) {
    case StepLine::State::Waiting: return {step.word, ConnectDialog::tr("not tried"), u"absent"_s, Tone::Absent};
    case StepLine::State::Passed: return {step.word, step.evidence, u"tick"_s, Tone::Plain};
    case StepLine::State::Lacking: return {step.word, step.evidence, u"minus"_s, Tone::Absent};
    case StepLine::State::Failed: return {step.word, step.evidence, u"cross"_s, Tone::Failed};
    }
    return {};
}

} // namespace

ConnectDialog::ConnectDialog(QWidget* window, ConnectionControl& connections, SyncControl& sync, const QTimeZone& zone)
    : ConnectDialog(window, connections, sync, nullptr, zone)
{
}

ConnectDialog::ConnectDialog(QWidget* window, ConnectionControl& connections, SyncControl& sync, const Repository& repository)
    : ConnectDialog(window, connections, sync, &repository, QTimeZone(repository.zone.toLatin1()))
{
}

ConnectDialog::ConnectDialog(QWidget* window, ConnectionControl& connections, SyncControl& sync, const Repository* repository,
                             const QTimeZone& zone)
    : Overlay(window, u"connectDialog"_s, repository ? tr("Connection of %1").arg(repository->name) : tr("Connect an archive"), 620)
    , m_presenter(connections, sync)
    , m_kind(new QComboBox)
    , m_zone(zoneBox(u"connectZone"_s, zone.id()))
    , m_every(new QComboBox)
    , m_address(lineField(u"connectAddress"_s, beginningOf(RepositoryKind::ArchivesSpace)))
    , m_user(lineField(u"connectUser"_s))
    , m_password(lineField(u"connectPassword"_s))
    , m_name(lineField(u"connectName"_s))
    , m_mapping(lineField(u"connectMapping"_s, tr("None: what is usual for such a repository is understood")))
    , m_signIn(button(u"connectSignIn"_s, tr("Sign in in the browser…")))
    , m_folder(button(u"connectFolder"_s, tr("Browse…")))
    , m_documents(new QCheckBox(tr("Fetch documents with their records, so that their text is searched")))
    , m_kindNote(new Label({}, Type::Caption, Ink::Name))
    , m_problem(new Label({}, Type::Caption, Ink::Failed))
    , m_outcome(new Label({}, Type::Body))
    , m_sample(new Label({}, Type::Caption, Ink::Name))
    , m_secretNote(new Label({}, Type::Caption, Ink::Name))
    , m_more(new LinkButton(u"connectMore"_s, tr("Settings of this kind…"), Type::Caption))
    , m_steps(new Facts)
    , m_stack(new QStackedWidget)
    , m_cancel(button(u"connectCancel"_s, tr("Cancel")))
    , m_back(button(u"connectBack"_s, tr("Back")))
    , m_try(button(u"connectTry"_s, tr("Try the connection"), {}, Emphasis::Primary))
    , m_save(button(u"connectSave"_s, repository ? tr("Save") : tr("Connect and sync"), {}, Emphasis::Primary))
{
    if (repository) {
        m_presenter.edit(*repository);
    } else {
        m_presenter.draft().zone = QString::fromLatin1(zone.id());
    }
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeTrial());
    auto* settings = column({m_settings, nullptr}, 0);
    m_stack->addWidget(settings);
    QScrollArea* area = scrollingWhenShort(m_stack);
    area->setObjectName(u"connectArea"_s);
    area->setAccessibleName(tr("Connection"));
    content()->addWidget(area);
    setKept(true);
    addButtons({m_cancel, m_back, m_try, m_save});
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        const ConnectPresenter::State state = m_presenter.state();
        const bool isAsking = state == ConnectPresenter::State::Trying || state == ConnectPresenter::State::SigningIn;
        isAsking ? m_presenter.stop() : reject();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(Form); });
    connect(m_try, &QPushButton::clicked, this, &ConnectDialog::tryOut);
    connect(m_save, &QPushButton::clicked, this, [this] {
        take();
        if (!m_presenter.isNew() || takeMapping()) {
            m_presenter.save();
        }
    });
    connect(&m_presenter, &ConnectPresenter::changed, this, &ConnectDialog::follow);
    connect(&m_presenter, &ConnectPresenter::done, this, &QDialog::accept);
    showPage(Form);
    m_address->setFocus();
}

QWidget* ConnectDialog::makeForm()
{
    const RepositoryDraft& draft = m_presenter.draft();
    m_kind->setObjectName(u"connectKind"_s);
    for (const RepositoryKind kind : connectableKinds()) {
        m_kind->addItem(repositoryKindWord(kind), int(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(int(draft.kind)));
    m_kind->setEnabled(m_presenter.isNew());
    m_address->setText(draft.address);
    m_user->setText(draft.connection.user);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(m_presenter.isNew() ? QString() : tr("as it is kept in the keychain"));
    m_documents->setObjectName(u"connectDocuments"_s);
    m_documents->setChecked(draft.connection.bytesWithRecords);
    m_kindNote->setWrap(true);
    m_problem->setWrap(true);
    m_problem->setObjectName(u"connectProblem"_s);
    m_settings = new QWidget;
    m_settings->setObjectName(u"connectSettings"_s);
    makeSettings();
    m_address->setAccessibleName(tr("Address"));
    connect(m_folder, &QPushButton::clicked, this, [this] { browse(m_address, repositoryKindNote(m_presenter.draft().kind), true); });
    m_passwordField = titled(tr("Password"), m_password);
    m_browserField = column({nullptr, m_signIn}, 0); // beside the line, not its name
    m_account = rowOf({titled(tr("Account"), m_user), m_passwordField, m_browserField}, 12);
    m_secretNote->setObjectName(u"connectSecretNote"_s);
    m_secretNote->setWrap(true);
    auto* form = column({titled(tr("Kind of repository"), m_kind), m_kindNote, titled(tr("Address"), rowOf({m_address, m_folder})), m_account, m_secretNote, m_documents,
                         rowOf({m_more, nullptr}, 0), m_problem, nullptr},
                        10);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        makeSettings();
        take();
    });
    for (QLineEdit* edit : {m_address, m_user}) {
        connect(edit, &QLineEdit::textEdited, this, &ConnectDialog::take);
    }
    connect(m_password, &QLineEdit::textEdited, this, &ConnectDialog::takeSecret);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        take();
        m_presenter.signIn();
    });
    connect(m_documents, &QCheckBox::toggled, this, &ConnectDialog::take);
    connect(m_more, &QAbstractButton::clicked, this, [this] { showPage(Settings); });
    return form;
}

void ConnectDialog::makeSettings()
{
    qDeleteAll(m_settings->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_settings->layout();
    m_settingLines.clear();
    auto* grid = new QGridLayout(m_settings);
    grid->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(grid, 10);
    const auto kind = RepositoryKind(m_kind->currentData().toInt());
    int place = 0;
    for (const SettingLine& setting : settingLines(kind)) {
        auto* edit = lineField(u"setting_"_s + setting.name, setting.usual);
        edit->setText(m_presenter.draft().connection[setting.name]);
        edit->setToolTip(setting.help);
        m_settingLines.insert(setting.name, edit);
        grid->addWidget(titled(setting.word, edit), place / 2, place % 2);
        connect(edit, &QLineEdit::textEdited, this, &ConnectDialog::take);
        ++place;
    }
    m_kindNote->setText(repositoryKindNote(kind));
    m_more->setVisible(place > 0);
}

QWidget* ConnectDialog::makeTrial()
{
    const RepositoryDraft& draft = m_presenter.draft();
    m_steps->setObjectName(u"connectSteps"_s);
    m_steps->setAccessibleName(tr("Steps of the trial"));
    m_steps->setNameWidth(260);
    m_outcome->setObjectName(u"connectOutcome"_s);
    m_outcome->setWrap(true);
    m_sample->setObjectName(u"connectSample"_s);
    m_sample->setWrap(true);
    m_name->setMaxLength(120);
    m_name->setText(draft.name);
    m_name->setEnabled(m_presenter.isNew());
    m_every->setObjectName(u"connectEvery"_s);
    for (const int seconds : checkChoices) {
        m_every->addItem(checkEveryText(seconds), seconds);
    }
    if (m_every->findData(draft.checkEvery) < 0) {
        m_every->addItem(checkEveryText(draft.checkEvery), draft.checkEvery);
    }
    m_every->setCurrentIndex(m_every->findData(draft.checkEvery));
    auto* browse = button(u"connectBrowse"_s, tr("Browse…"));
    auto* names = rowOf({titled(tr("Name"), m_name), titled(tr("Looked at"), m_every)}, 12);
    QList<QWidget*> parts{m_steps, m_outcome, m_sample, names, titled(tr("Zone of times written without one"), m_zone)};
    if (m_presenter.isNew()) { // later it is written in a place of its own
        parts << titled(tr("Mapping file"), rowOf({m_mapping, browse}));
        m_mapping->setAccessibleName(tr("Mapping file"));
    } else {
        delete browse;
        m_mapping->setParent(this);
        m_mapping->hide();
    }
    parts << nullptr;
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    if (m_presenter.isNew()) {
        connect(browse, &QPushButton::clicked, this, [this] { ConnectDialog::browse(m_mapping, tr("Mapping file"), false); });
    }
    return column(parts, 10);
}

void ConnectDialog::browse(QLineEdit* line, const QString& title, bool isFolder)
{
    auto* dialog = new QFileDialog(this, title, line->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, line, [this, line](const QString& path) {
        line->setText(path);
        take();
    });
    dialog->open();
}

bool ConnectDialog::takeMapping()
{
    QString& mapping = m_presenter.draft().mapping;
    mapping.clear();
    if (!m_mapping->text().isEmpty()) {
        QFile file(m_mapping->text());
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostMapping) {
            m_outcome->setText(tr("The mapping file cannot be read: %1").arg(m_mapping->text()));
            m_outcome->setInk(Ink::Failed);
            return false;
        }
        mapping = QString::fromUtf8(file.readAll());
    }
    return true;
}

void ConnectDialog::takeSecret() { m_presenter.setSecret(Secret(m_password->text().toUtf8())); }

void ConnectDialog::take()
{
    const RepositoryDraft before = m_presenter.draft();
    RepositoryDraft& draft = m_presenter.draft();
    draft.kind = RepositoryKind(m_kind->currentData().toInt());
    draft.address = m_address->text().trimmed();
    draft.connection.user = m_user->text().trimmed();
    draft.connection.bytesWithRecords = m_documents->isChecked();
    draft.connection.settings.clear();
    for (auto setting = m_settingLines.constBegin(); setting != m_settingLines.constEnd(); ++setting) {
        if (const QString value = setting.value()->text().trimmed(); !value.isEmpty()) {
            draft.connection.settings.insert(setting.key(), value);
        }
    }
    draft.connection.signIn = signInOf(draft.kind, draft.connection.settings);
    if (!m_nameTyped && m_presenter.isNew()) {
        m_name->setText(liesOnDisk(draft.kind) ? QFileInfo(draft.address).fileName() : QUrl(draft.address).host());
    }
    draft.name = m_name->text().trimmed();
    draft.zone = m_zone->currentText();
    draft.checkEvery = m_every->currentData().toInt();
    const bool isSame = before.kind == draft.kind && before.address == draft.address && before.connection == draft.connection;
    if (before.kind != draft.kind || before.connection.settings != draft.connection.settings) {
        m_presenter.forgetSignIn();
    }
    if (!isSame) {
        m_presenter.noteTyped();
    }
}

void ConnectDialog::showPage(int page)
{
    m_stack->setCurrentIndex(page);
    for (int i = 0; i < m_stack->count(); ++i) { // the tallest page does not make the others as tall
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    follow();
}

void ConnectDialog::tryOut()
{
    take();
    m_presenter.tryOut();
    showPage(Trial);
}

void ConnectDialog::followSteps()
{
    QList<Fact> facts;
    for (const StepLine& step : m_presenter.steps()) {
        facts << factOf(step);
    }
    m_steps->setFacts(facts);
    const bool isTrying = m_presenter.state() == ConnectPresenter::State::Trying;
    m_outcome->setText(isTrying                  ? tr("Trying…")
                       : !m_presenter.outcome().isEmpty() ? m_presenter.outcome()
                       : m_presenter.worked()    ? tr("It works. Nothing was changed there or here.")
                                                 : QString());
    m_outcome->setInk(!isTrying && !m_presenter.outcome().isEmpty() ? Ink::Failed : Ink::Fact);
    const std::optional<RecordSample>& sample = m_presenter.sample();
    m_sample->setVisible(sample.has_value());
    if (sample) {
        m_sample->setText(sample->communication
                              ? tr("A record there, %1, is understood: %2. The mapping can be written and tried later.")
                                    .arg(sample->nativeId, sample->communication->title.isEmpty() ? tr("without a title")
                                                                                                  : sample->communication->title)
                              : tr("A record there, %1, would be set aside: %2").arg(sample->nativeId, sample->fault));
    }
}

void ConnectDialog::followSignIn()
{
    const bool usesBrowser = m_presenter.usesBrowser(), isWaiting = m_presenter.state() == ConnectPresenter::State::SigningIn;
    const bool signsIn = !liesOnDisk(m_presenter.draft().kind);
    m_folder->setVisible(!signsIn);
    m_account->setVisible(signsIn);
    m_documents->setVisible(signsIn);
    m_secretNote->setVisible(signsIn);
    m_address->setPlaceholderText(beginningOf(m_presenter.draft().kind));
    m_passwordField->setVisible(!usesBrowser);
    m_browserField->setVisible(usesBrowser);
    m_signIn->setEnabled(!isWaiting && m_presenter.signInProblem().isEmpty());
    m_secretNote->setText(
        !usesBrowser              ? tr("An account that may only read is enough. The password goes into the system's keychain and nowhere else.")
        : isWaiting               ? tr("The browser is open: sign in there. This goes on by itself then.")
        : m_presenter.isSignedIn() ? tr("Signed in. What the sign-in gave goes into the system's keychain and nowhere else.")
        : m_presenter.isNew()     ? tr("No password is needed here: the browser asks for it. An account that may only read is enough.")
                                  : tr("As it is kept in the keychain, until somebody signs in again."));
}

void ConnectDialog::follow()
{
    if (m_stack->currentIndex() == Form && m_presenter.state() == ConnectPresenter::State::Trying) {
        showPage(Trial); // it went on by itself, after the browser
        return;
    }
    const int page = m_stack->currentIndex();
    const ConnectPresenter::State state = m_presenter.state();
    const bool isTrying = state == ConnectPresenter::State::Trying, isSigningIn = state == ConnectPresenter::State::SigningIn;
    const QString problem = m_presenter.problem();
    const QString said = page == Form && state == ConnectPresenter::State::Typing ? m_presenter.outcome() : QString();
    m_problem->setText(!said.isEmpty() ? said : m_address->text().isEmpty() || isSigningIn ? QString() : problem);
    m_address->setAccessibleDescription(m_problem->text());
    followSteps();
    followSignIn();
    m_back->setVisible(page != Form);
    m_back->setEnabled(!isTrying && state != ConnectPresenter::State::Saving);
    m_cancel->setText(isTrying || isSigningIn ? tr("Stop") : tr("Cancel"));
    m_try->setVisible(page != Trial);
    m_try->setEnabled(problem.isEmpty() && !isSigningIn);
    m_save->setVisible(page == Trial);
    m_save->setEnabled(m_presenter.worked() && state != ConnectPresenter::State::Saving);
    if (page == Trial && state == ConnectPresenter::State::Typing) { // stopped, or changed behind it
        showPage(Form);
    }
}

void ConnectDialog::done(int result)
{
    m_presenter.stop();
    m_password->clear();
    Overlay::done(result);
}

} // namespace cf::ui
