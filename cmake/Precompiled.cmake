# Large headers that nearly every file reads, read once: the cold build takes two thirds of the time. One target of a group
# owns them, the others with the same options share them. clang-tidy looks without them.
add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # what ccache asks for

set(precompiled_core <algorithm> <array> <functional> <memory> <optional> <string> <variant> <vector> <QCryptographicHash>
  <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QRegularExpression>
  <QSet> <QString> <QStringList> <QVariant>)
set(precompiled_app ${precompiled_core} <QAbstractListModel> <QCoreApplication> <QQmlEngine> <QTimer> <QUrl>)
set(precompiled_tests ${precompiled_core} <gmock/gmock.h> <gtest/gtest.h>)
