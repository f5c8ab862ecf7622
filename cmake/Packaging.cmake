# What gets installed, and the Debian package made of it (./dev package).
include(GNUInstallDirs)
set(app_id de.staffelstab.Staffelstab)

foreach(program staffelstab staffelstab-cli staffelstab-extract)
  if(TARGET ${program})
    set_target_properties(${program} PROPERTIES INSTALL_RPATH "")
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()
install(FILES packaging/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/${app_id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/staffelstab-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME staffelstab.xml)
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
file(GLOB manuals CONFIGURE_DEPENDS docs/*.1)
install(FILES ${manuals} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(DIRECTORY docs/handbuch DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME staffelstab)
set(CPACK_PACKAGE_CONTACT "Staffelstab contributors <maintainers@staffelstab.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "pass on the processes and the experience of an administration")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "Writes down how a process of a town hall really runs and what experience says
about it, finds it again by any word, and links it to how digital the process is
and what a DigiCheck recommended. One file holds everything; nothing is sent.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# QML modules, SQL driver, SVG plugin and fonts are found while running, so no tool sees them:
file(STRINGS packaging/debian-packages.txt run_packages REGEX "^run: ")
list(TRANSFORM run_packages REPLACE "^run: " "")
string(REGEX REPLACE "[ ;]+" ", " CPACK_DEBIAN_PACKAGE_DEPENDS "${run_packages}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "at-spi2-core, qt6-wayland")
include(CPack)
