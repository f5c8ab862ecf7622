# cmake -DLUPDATE=… -DSOURCES=list.txt -DTS=file.ts -DROOT=… -DWORK=folder [-DPLURALS=1] -P CheckTranslationsInStep.cmake
# fails when lupdate would change the file
get_filename_component(name "${TS}" NAME)
file(MAKE_DIRECTORY "${WORK}")
configure_file("${TS}" "${WORK}/${name}" COPYONLY)
string(REGEX REPLACE ".*_(..)\\.ts$" "\\1" language "${name}")
if(PLURALS)
  set(plurals -pluralonly)
endif()
execute_process(COMMAND ${LUPDATE} -silent @${SOURCES} -no-obsolete -locations none -I ${ROOT}/core -I ${ROOT}/app
  -source-language en -target-language ${language} ${plurals} -ts ${WORK}/${name} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND diff -u ${TS} ${WORK}/${name} RESULT_VARIABLE differs)
if(differs)
  message(FATAL_ERROR "${name} is not in step with the sources: cmake --build build/debug --target translations")
endif()
